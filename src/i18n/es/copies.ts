import type { copies as source } from '../en/copies';
import type { Message } from '../messages';

/** Words of the copies that people take along: what a copy says of itself, and what could not be read of one. */
export const copies = {
  'copy.as-of': 'A fecha de {date}',
  'copy.content': 'Contenido {hash}',
  'copy.page': 'Página {page} de {pages}',
  'copy.prompt': '[Añadir: {hint}]',
  'copy.prompt.leading': 'Una señal temprana que depende de su equipo, como la cobertura del coaching',
  'copy.prompt.lagging': 'Un resultado que debería venir después, como la tasa de cierre',

  'issue.markdown.no-data':
    'El archivo ha perdido los datos del final, sin los cuales no se puede volver a leer. Tome el archivo tal como se exportó y escriba en él sus cambios.',
  'issue.markdown.data-broken':
    'Los datos del final del archivo están dañados cerca de la línea {line}. Cópielos del archivo tal como se exportó; los cambios que hizo antes de ellos pueden quedarse.',
  'issue.markdown.data-edited':
    'Se cambiaron a mano tanto el texto como los datos del final. Donde no coinciden, se tomó el texto; revise los cambios antes de conservarlos.',
  'issue.markdown.other-language':
    'El texto se cambió, pero está escrito en un idioma ({language}) cuyas palabras no están cargadas aquí. El archivo se leyó sin esos cambios.',
  'issue.markdown.other-words':
    'El archivo se escribió con otra versión del programa, cuyas frases son distintas. Sus propios textos se leen igualmente; revise lo que aparece en la lista.',
  'issue.markdown.computed':
    'La línea {line}, “{text}”, se cambió donde las palabras salen de datos, opciones o nombres. Ese cambio no se incorporó; hágalo en el editor.',
  'issue.markdown.extra':
    'La línea {line}, “{text}”, es nueva y nada indica a qué pertenece. No se incorporó; añádala en el editor.',
  'issue.markdown.missing':
    'Cerca de la línea {line} falta algo: “{text}”. No se quitó nada; quítelo en el editor si era su intención.',
  'issue.markdown.conflict':
    'La línea {line} dice “{text}”, pero la línea {other} cambia el mismo texto de otra forma. Se tomó la línea {other}.',
  'issue.markdown.more': 'Otros lugares que no se entendieron: {count}.',
} satisfies Record<keyof typeof source, Message>;
