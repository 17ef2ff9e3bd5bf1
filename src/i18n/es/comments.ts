import type { comments as source } from '../en/comments';
import type { Message } from '../messages';

/** Words of comments: conversations about places of a charter, writing and sending them, and what became of their places. */
export const comments = {
  'comments.heading': 'Comentarios',
  'comments.about': 'Comentarios:',
  'comments.count': {
    one: '{count} conversación abierta: {place}',
    other: '{count} conversaciones abiertas: {place}',
  },
  'comments.count.none': 'Comentarios: {place}',
  'comments.empty': 'Todavía no hay comentarios aquí.',
  'comments.empty.charter':
    'Nadie ha comentado aún {$theCharter}. Los comentarios van aparte y nunca cambian el texto.',
  'comments.empty.filter': 'No hay conversaciones de este tipo.',
  'comments.read-only': 'Aquí puede leer los comentarios, pero no escribirlos.',
  'comments.filter': 'Qué conversaciones',
  'comments.filter.all': 'Todas ({number})',
  'comments.filter.open': 'Abiertas ({number})',
  'comments.filter.resolved': 'Resueltas ({number})',
  'comments.filter.mine': 'Mías ({number})',
  'comments.place.all': 'Todo el apartado',
  'comments.gone': 'Ya no está en el texto',
  'comments.anchor.changed': 'Este lugar dice ahora otra cosa.',
  'comments.anchor.changed.quoted': 'Este lugar dice ahora otra cosa. Antes decía: “{quote}”',
  'comments.anchor.gone': 'Este lugar se quitó del texto.',
  'comments.anchor.gone.quoted': 'Este lugar se quitó del texto. Decía: “{quote}”',
  'comments.new': 'Nuevo comentario',
  'comments.hint': 'Escriba @ y un nombre para mencionar a alguien.',
  'comments.send': 'Comentar',
  'comments.sending': 'Enviando…',
  'comments.sent': 'Comentario enviado.',
  'comments.reply': 'Responder',
  'comments.reply.label': 'Su respuesta',
  'comments.reply.reopen': 'Responder y reabrir',
  'comments.edit': 'Editar',
  'comments.edit.label': 'Su comentario',
  'comments.edit.save': 'Guardar',
  'comments.edited': 'Comentario modificado.',
  'comments.was-edited': 'editado',
  'comments.remove': 'Eliminar…',
  'comments.remove.title': '¿Eliminar este comentario?',
  'comments.remove.about':
    'El texto se borra para siempre. Las respuestas se conservan, con una nota de que aquí hubo un comentario. No se puede deshacer.',
  'comments.remove.confirm': 'Eliminar',
  'comments.removed': 'Comentario eliminado.',
  'comments.was-removed': 'Quien escribió este comentario lo eliminó.',
  'comments.resolve': 'Marcar como resuelta',
  'comments.resolved': 'Resuelta',
  'comments.resolved.by': 'por {name}, {when}',
  'comments.resolved.count': { one: '{count} resuelta', other: '{count} resueltas' },
  'comments.reopen': 'Reabrir',
  'comments.reopened': 'Reabierta',
  'comments.left':
    'No se envió, y el lugar al que iba ya no existe ({place}). Envíelo como comentario nuevo o cancele.',
  'comments.people': 'Personas que puede mencionar',
  'comments.people.found': {
    one: '{count} persona encontrada. Enter usa el nombre.',
    other: '{count} personas encontradas. Elija con las flechas y confirme con Enter.',
  },
  'comments.people.failed': 'No se pudieron buscar los nombres. Puede seguir escribiendo sin ellos.',
  'comments.fault.empty': 'Escriba algo primero.',
  'comments.fault.too-long': {
    one: 'Sobra {count} carácter; se pueden enviar {max} como máximo.',
    other: 'Sobran {count} caracteres; se pueden enviar {max} como máximo.',
  },
  'comments.fault.too-many-mentions': {
    one: 'Solo se puede mencionar a {count} persona cada vez.',
    other: 'Solo se puede mencionar a {count} personas cada vez.',
  },
  'comments.fault.unsent':
    'No se envió. El texto sigue aquí: compruebe la conexión y envíelo de nuevo.',
  'comments.fault.unauthenticated':
    'No se envió porque la sesión se cerró. El texto sigue aquí: inicie sesión de nuevo y envíelo.',
  'comments.fault.forbidden':
    'No se envió: no tiene permiso para escribir aquí. Copie el texto si aún lo necesita.',
  'comments.fault.invalid': 'No se aceptó. Acorte o cambie el texto y envíelo de nuevo.',
  'comments.fault.too-large': 'No se aceptó. Acorte o cambie el texto y envíelo de nuevo.',
  'comments.fault.absent': 'Mientras tanto se eliminó aquello a lo que iba dirigido. El texto sigue aquí.',
  'comments.trouble': 'No funcionó. Compruebe la conexión e inténtelo de nuevo.',
  'comments.trouble.unauthenticated': 'La sesión está cerrada. Inicie sesión e inténtelo de nuevo.',
  'comments.trouble.forbidden': 'No tiene permiso para hacer esto.',
} as const satisfies Record<keyof typeof source, Message>;
