import type { signing as source } from '../en/signing';
import type { Message } from '../messages';

/** Words of a charter's life: states and steps, publishing a version, signatures, and having read it. */
export const signing = {
  'signing.bar': 'Estado {$ofTheCharter}',
  'signing.flag.review-due': 'Revisión próxima',
  'signing.flag.review-overdue': 'Revisión atrasada',
  'signing.flag.stale-data': 'Datos antiguos',
  'signing.step.submit': 'Enviar a revisión',
  'signing.step.revise': 'Volver a borrador',
  'signing.step.request-changes': 'Solicitar cambios',
  'signing.step.sign': 'Firmar',
  'signing.step.decline': 'Denegar la firma',
  'signing.step.withdraw': 'Retirar la respuesta',
  'signing.step.approve': 'Aprobar',
  'signing.step.reject': 'Rechazar',
  'signing.step.activate': 'Poner en vigor',
  'signing.step.supersede': 'Dar por sustituida esta versión',
  'signing.step.archive': 'Archivar',
  'signing.step.publish': 'Publicar una versión',
  'signing.why-not': 'Aún no es posible',
  'signing.others': 'Qué pueden hacer otras personas',
  'signing.role-needed': 'Requiere el rol: {roles}.',
  'signing.done': 'Nuevo estado {$ofTheCharter}: {state}.',
  'signing.done.sign': 'Firma registrada: {party}.',
  'signing.done.decline': 'Firma denegada: {party}.',
  'signing.done.withdraw': 'Respuesta retirada: {party}.',

  'signing.refusal.not-allowed-here': 'Esto no se puede hacer ahora. El estado {$ofTheCharter} es “{state}”.',
  'signing.refusal.unknown-state': 'Esto no se puede hacer en el estado actual {$ofTheCharter}.',
  'signing.refusal.no-such-party': 'Esta parte ya no está en {$theCharter}. No se cambió nada.',
  'signing.refusal.not-your-party': 'Usted no representa a esta parte. No se cambió nada.',
  'signing.refusal.version-moved':
    'Esta era la versión {seen}; mientras tanto hay una versión {now}. No se cambió nada: lea antes la más reciente.',
  'signing.refusal.unpublished-changes':
    'El texto ya no es el último que se publicó. Publíquelo antes, para que todos firmen el mismo texto.',
  'signing.refusal.content-moved':
    'Alguien cambió {$theCharter} mientras esto estaba abierto. No se publicó nada: vuelva a mirar los cambios.',
  'signing.refusal.lint-errors': {
    one: 'Antes hay que corregir una cosa. {first}',
    other: 'Antes hay que corregir {count} cosas, empezando por esta. {first}',
  },
  'signing.refusal.no-signers':
    'Nadie tiene que firmar. Marque al menos una parte cuya firma sea obligatoria.',
  'signing.refusal.signatures-missing': 'Firmas que faltan: {parties}.',
  'signing.refusal.already-signed': 'Esta parte ya ha firmado. No se cambió nada.',
  'signing.refusal.already-declined': 'Esta parte ya ha denegado la firma. No se cambió nada.',
  'signing.refusal.not-signed': 'No hay nada que retirar.',
  'signing.refusal.reason-missing': 'Diga por qué, para que se sepa qué hay que cambiar.',
  'signing.refusal.note-missing': 'Diga qué cambió y por qué. Lo leerá quien haya firmado.',
  'signing.refusal.nothing-changed':
    'Desde la versión {version} solo han cambiado datos registrados, que no necesitan una versión nueva.',
  'signing.refusal.read-only': 'Puede leer esto, pero no cambiarlo. No se cambió nada.',

  'signing.publish.title': 'Publicar la versión {version}',
  'signing.publish.none': 'Nada que publicar',
  'signing.publish.first': 'Es la primera versión: todo su contenido es nuevo.',
  'signing.publish.major': 'Cambio importante. Motivo: {parts}.',
  'signing.publish.minor': 'Cambio menor: lo que acordaron las partes sigue igual.',
  'signing.publish.required-parties': 'partes que tienen que firmar',
  'signing.publish.rule':
    'Los cambios en la misión, los servicios, el alcance, el presupuesto o las partes que tienen que firmar son importantes: anulan las firmas. Todos los demás son menores: las firmas se mantienen. Los datos, las firmas y las revisiones se registran sin una versión nueva.',
  'signing.publish.changes': 'Qué cambió desde la versión {version}',
  'signing.publish.signatures': 'Qué ocurre con las firmas',
  'signing.publish.voids': {
    one: 'Se anula una firma y se vuelve a pedir a la parte: {parties}.',
    other: 'Se anulan {count} firmas y se vuelven a pedir a las partes: {parties}.',
  },
  'signing.publish.stay': {
    one: 'Sigue siendo válida una firma: {parties}.',
    other: 'Siguen siendo válidas {count} firmas: {parties}.',
  },
  'signing.publish.no-signatures': 'Nadie ha firmado todavía, así que no se ve afectada ninguna firma.',
  'signing.publish.to-draft': '{$TheCharter} vuelve a borrador y requiere un nuevo acuerdo.',
  'signing.publish.in-force': 'La versión {version} sigue en vigor hasta que la nueva ocupe su lugar.',
  'signing.publish.document': 'Datos generales {$ofTheCharter}',
  'signing.publish.added': 'añadido',
  'signing.publish.removed': 'quitado',
  'signing.publish.changed': 'cambiado',
  'signing.publish.moved': 'movido',
  'signing.publish.is-major': 'importante',
  'signing.publish.note': 'Nota del cambio',
  'signing.publish.note.hint':
    'Qué cambió y por qué, con sus propias palabras. Queda en el registro de cambios, a la vista de quienes firmaron.',
  'signing.publish.confirm': 'Publicar la versión {version}',
  'signing.publish.again': 'Volver a mirar los cambios',
  'signing.publish.failed': 'No se pudo publicar. No se cambió nada; inténtelo de nuevo.',
  'signing.publish.done': 'La versión {version} está publicada.',

  'signing.signatures.count': '{signed} de {required} firmas obligatorias',
  'signing.signatures.empty':
    'Todavía no hay partes que acuerden esto. Añádalas en “{part}” y marque qué firmas son obligatorias.',
  'signing.signatures.optional': 'Firma no obligatoria',
  'signing.signatures.holds': 'Vale también para la versión {version}, que cambió poco.',
  'signing.for': '{step}: {party}',
  'signing.sign.title': 'Firmar la versión {version}',
  'signing.sign.about':
    'En nombre de {party}. Junto a la firma se registran su nombre y la fecha de hoy. Vale hasta el próximo cambio importante.',
  'signing.sign.comment': 'Comentario (opcional)',
  'signing.sign.comment.hint': 'Aparece junto a la firma y lo puede leer todo el mundo.',
  'signing.decline.title': 'Denegar la firma de la versión {version}',
  'signing.decline.about': 'En nombre de {party}. El motivo queda registrado y lo puede leer todo el mundo.',
  'signing.decline.reason': '¿Qué tendría que cambiar para que firme?',
  'signing.request-changes.about':
    '{$TheCharter} sale de la revisión. El motivo queda en el registro de cambios.',
  'signing.request-changes.reason': '¿Qué tiene que cambiar?',
  'signing.reject.about':
    'Se rechaza {$theCharter} en su totalidad. El motivo queda en el registro de cambios.',
  'signing.reject.reason': '¿Por qué se rechaza?',

  'signing.read.confirm': 'He leído la versión {version}',
  'signing.read.done': 'Ha leído la versión {version}.',
  'signing.read.before': 'La última versión que leyó fue la {version}.',
  'signing.read.failed': 'No se pudo registrar. Inténtelo de nuevo.',
} satisfies Record<keyof typeof source, Message>;
