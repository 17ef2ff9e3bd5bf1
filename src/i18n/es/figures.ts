import type { figures as source } from '../en/figures';
import type { Message } from '../messages';

/** Words for entering, correcting and importing the figures of an indicator. */
export const figures = {
  'figures.enter': 'Registrar datos',
  'figures.title': 'Datos: {name}',
  'figures.description': 'Registre o corrija los períodos de uno en uno, o importe una tabla.',
  'figures.value-of': 'Valor, {period}',
  'figures.note-of': 'Nota, {period}',
  'figures.reason-of': 'Por qué no hay valor, {period}',
  'figures.remove': 'Quitar {period}',
  'figures.removed': 'Se quitó: {period}.',
  'figures.none': 'Aún no hay datos. Añada el primero o importe una tabla.',
  'figures.earlier': { one: 'Mostrar {count} dato anterior', other: 'Mostrar {count} datos anteriores' },
  'figures.add.heading': 'Añadir un dato',
  'figures.add.taken': 'Ya hay un dato para {period}. Corríjalo en la lista.',
  'figures.add.kind': 'Este período no dura lo mismo que los demás. Escríbalo así: {example}.',
  'figures.add.empty': 'Escriba un valor, o un guion si no lo hay.',
  'figures.added': 'Se añadió: {period}.',
  'figures.import': 'Pegar o subir una tabla',
  'figures.import.text': 'Tabla',
  'figures.import.hint':
    'Dos columnas, período y valor, copiadas de una hoja de cálculo o de un archivo CSV; una tercera puede llevar notas. En lugar del valor puede haber dos columnas llamadas numerator y denominator.',
  'figures.import-all': 'Importar datos',
  'figures.import-all.description':
    'Datos de varios indicadores en una sola tabla; no cambia nada hasta que haya visto qué cambiaría.',
  'figures.import-all.hint':
    'Una tabla con encabezado: las columnas indicatorId, period y value, como las escribe la exportación. El nombre de un indicador sirve igual que su identificador.',
  'figures.import.file': 'Elegir un archivo CSV',
  'figures.import.numbers': 'Los números se escriben así',
  'figures.import.pasted': 'La tabla pegada',
  'figures.import.rest': 'Filas que no se pueden leer',
  'figures.import.held': '{name}: demasiado extenso para mostrarlo aquí.',
  'figures.import.put-away': 'Descartar',
  'figures.reading': 'Leyendo la tabla',
  'figures.reading.share': 'Leyendo la tabla: {percent}',
  'figures.reading.cancelled': 'Se detuvo la lectura. No ha cambiado nada.',
  'figures.preview': 'Lo que dice la tabla',
  'figures.preview.row': 'Fila',
  'figures.preview.indicator': 'Indicador',
  'figures.preview.outcome': 'Qué ocurre',
  'figures.preview.new': 'Nuevo',
  'figures.preview.changed': 'Antes: {value}',
  'figures.preview.by-indicator': 'Por indicador',
  'figures.preview.same': 'Sin cambios',
  'figures.preview.ahead': 'aún no ha llegado',
  'figures.preview.rest': { one: 'y {count} fila más', other: 'y {count} filas más' },
  'figures.preview.new-count': { one: '{count} nuevo', other: '{count} nuevos' },
  'figures.preview.changed-count': { one: '{count} cambia', other: '{count} cambian' },
  'figures.preview.emptied-count': {
    one: '{count} dato conocido queda vacío',
    other: '{count} datos conocidos quedan vacíos',
  },
  'figures.preview.same-count': { one: '{count} sin cambios', other: '{count} sin cambios' },
  'figures.preview.bad-count': {
    one: '{count} fila no se puede leer y queda fuera',
    other: '{count} filas no se pueden leer y quedan fuera',
  },
  'figures.preview.other-count': {
    one: '{count} fila de otro indicador queda fuera',
    other: '{count} filas de otros indicadores quedan fuera',
  },
  'figures.preview.ahead-count': {
    one: '{count} es de un período que no ha empezado',
    other: '{count} son de períodos que no han empezado',
  },
  'figures.take': { one: 'Importar {count} dato', other: 'Importar {count} datos' },
  'figures.taken': { one: '{count} dato importado.', other: '{count} datos importados.' },

  'issue.csv.currency':
    'La fila {row} está en {found}; los datos anteriores, en {expected}. Conviértala o use una sola moneda por indicador.',
  'issue.csv.no-indicator-column':
    'Ninguna columna dice a qué indicador se refiere cada fila. Ponga a esa columna el encabezado “indicatorId”.',
  'issue.csv.series-too-long':
    'Un indicador tendría {count} datos y se pueden guardar {max}. Use períodos más largos, como semanas en vez de días.',
  'issue.csv.too-many-figures':
    'Habría {count} datos en total y se pueden guardar {max}. Use períodos más largos o menos indicadores.',
} satisfies Record<keyof typeof source, Message>;
