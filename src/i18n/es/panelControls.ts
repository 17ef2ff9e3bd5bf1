import type { panelControls as source } from '../en/panelControls';
import type { Message } from '../messages';

/** Words of what is chosen, decided and asked in the metrics panel. `panel.number.results` lists counts as words, in the gender of the results. */
export const panelControls = {
  'panel.view': 'Qué va primero',
  'panel.view.team': 'Primero nuestro trabajo',
  'panel.view.executive': 'Primero los resultados',
  'panel.lanes.executive': 'Primero, lo que obtiene el negocio; después, lo que hacemos para lograrlo.',
  'panel.finding.results.all': {
    one: 'El único resultado está en buen camino',
    other: 'Los {total} resultados están en buen camino',
  },
  'panel.finding.results.some': {
    one: '{good} de {total} resultados está en buen camino',
    other: '{good} de {total} resultados están en buen camino',
  },
  'panel.finding.results.zero': {
    one: 'El único resultado no está en buen camino',
    other: 'Ninguno de los {total} resultados está en buen camino',
  },
  'panel.number.results':
    'ninguno, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce',

  'panel.range': 'Tiempo',
  'panel.range.all': 'Todos los datos',
  'panel.range.months': { one: 'Último mes', other: 'Últimos {count} meses' },
  'panel.range.dates': 'Entre dos fechas',
  'panel.range.from': 'Desde',
  'panel.range.to': 'Hasta',
  'panel.range.reversed': '“Desde” es posterior a “Hasta”. Corrija una de las dos fechas.',

  'panel.filter': 'Filtrar',
  'panel.filter.statuses': 'Estado',
  'panel.filter.owners': 'Responsable',
  'panel.filter.parts': 'Aparece en',
  'panel.filter.option': '{label} ({number})',
  'panel.filter.shown': {
    one: 'Se muestra {count} de {total} indicadores',
    other: 'Se muestran {count} de {total} indicadores',
  },
  'panel.filter.clear': 'Borrar filtros',
  'panel.filter.nothing': 'Ningún indicador cumple estos filtros.',
  'panel.filter.lane-empty': 'Ninguno de estos cumple los filtros.',

  'panel.lane.more': { one: '{count} indicador más', other: '{count} indicadores más' },
  'panel.headline.many': {
    one: '{count} indicador destacado.',
    other:
      '{count} indicadores destacados son más de los que se captan de un vistazo. Deje los cinco a diez ante los que se actuaría.',
  },

  'panel.links.executive': 'Qué influye en cada resultado',
  'panel.link.backwards': '{lagging}, por efecto de: {leading}',
  'panel.links.retired': { one: '{count} vínculo retirado', other: '{count} vínculos retirados' },
  'panel.link.figures': 'Lo que dicen los datos',

  'panel.evidence.none': 'aún no se puede saber',
  'panel.evidence.few': {
    one: '{count} par de cambios no basta para saber si los dos se mueven juntos. Hacen falta ocho para un coeficiente y veinte para confirmar un vínculo.',
    other:
      '{count} pares de cambios son pocos para saber si los dos se mueven juntos. Hacen falta ocho para un coeficiente y veinte para confirmar un vínculo.',
  },
  'panel.evidence.exploratory': {
    one: 'Exploratorio: {count} par de cambios no puede confirmar un vínculo.',
    other: 'Exploratorio: {count} pares de cambios no pueden confirmar un vínculo.',
  },
  'panel.evidence.hint.as-expected': 'Por ahora apuntan en la dirección esperada.',
  'panel.evidence.hint.none': 'Por ahora no apuntan en ninguna dirección.',
  'panel.evidence.hint.opposite': 'Por ahora apuntan en la dirección contraria a la esperada.',
  'panel.evidence.no-direction':
    'No se escribió ninguna dirección para este vínculo, así que los datos no pueden respaldarla ni contradecirla.',
  'panel.evidence.cadence':
    'Los dos se miden en períodos de distinta duración, así que sus cambios no forman pares. Mida ambos al mismo ritmo.',
  'panel.evidence.constant': 'Uno de los dos no ha cambiado, así que no hay nada que comparar con el otro.',
  'panel.evidence.before': 'En estos datos, el indicador adelantado se mueve antes que el resultado.',
  'panel.evidence.with': 'En estos datos, los dos se mueven en el mismo período.',
  'panel.evidence.chance':
    'Los datos no muestran una relación clara: el azar por sí solo puede dar lo mismo.',
  'panel.evidence.weak':
    'Puede que haya una relación, pero quizá sea casi nula: demasiado poco para basarse en ella.',
  'panel.evidence.against': 'Los dos se mueven en la dirección contraria a la esperada.',
  'panel.evidence.how': 'Cómo se obtuvo',
  'panel.evidence.method':
    'r de Pearson de {changes}, con un desfase de {lag}; intervalo del 95 % de {low} a {high}.',
  'panel.evidence.changes': 'los cambios de un período al siguiente',
  'panel.evidence.season': 'los cambios desde el mismo período de la temporada anterior',
  'panel.evidence.lags': {
    one: 'Se probó un solo desfase, el esperado.',
    other: 'Se probaron {count} desfases; solo se contrasta el esperado, los demás son una búsqueda.',
  },
  'panel.evidence.search': {
    one: 'Se probó un solo desfase.',
    other:
      'No se esperaba ningún desfase de antemano, así que el más fuerte de {count} tuvo que superar una prueba por todos ellos.',
  },
  'panel.evidence.method-change': 'Se excluyen los cambios que atraviesan un cambio de método.',
  'panel.evidence.dependent': {
    one: 'Cada serie sigue su propio pasado, así que los pares equivalen a {count} independiente.',
    other: 'Cada serie sigue su propio pasado, así que los pares equivalen a {count} independientes.',
  },
  'panel.lag.day': { one: '{count} día', other: '{count} días' },
  'panel.lag.week': { one: '{count} semana', other: '{count} semanas' },
  'panel.lag.month': { one: '{count} mes', other: '{count} meses' },
  'panel.lag.quarter': { one: '{count} trimestre', other: '{count} trimestres' },
  'panel.lag.half': { one: '{count} semestre', other: '{count} semestres' },
  'panel.lag.year': { one: '{count} año', other: '{count} años' },

  'panel.belief.against': 'Ustedes lo dan por respaldado; los datos apuntan en sentido contrario.',
  'panel.belief.against-so-far':
    'Ustedes lo dan por respaldado; los pocos datos que hay apuntan en sentido contrario.',
  'panel.belief.unseen': 'Ustedes lo dan por respaldado; los datos no lo muestran.',
  'panel.belief.seen': 'Ustedes no cuentan con ello; los datos sí muestran que los dos se mueven juntos.',
  'panel.belief.since': 'desde el {date}',
  'panel.belief.why': 'Motivo',
  'panel.belief.change': 'Cambiar la valoración',
  'panel.belief.title': 'Decidir sobre este vínculo',
  'panel.belief.about':
    'Se espera que “{leading}” mueva “{lagging}”. Los datos aconsejan; deciden las personas.',
  'panel.belief.means.assumed': 'se espera, pero aún no se ha puesto a prueba',
  'panel.belief.means.supported': 'lo que hemos visto habla a su favor',
  'panel.belief.means.not-observed': 'lo buscamos y no lo vimos',
  'panel.belief.means.retired': 'ya no contamos con ello',
  'panel.belief.record': 'Registrar la decisión',
  'panel.belief.error.choose': 'Elija una valoración.',
  'panel.belief.error.reason':
    'Escriba el motivo. Una valoración sin motivo no le servirá a nadie el año que viene.',
  'panel.belief.error.same-reason':
    'Este sigue siendo el motivo de la valoración anterior. Escriba qué le hizo cambiar de opinión.',

  'panel.note.edit': 'Cambiar la nota',
  'panel.note.about': 'Una frase que necesita quien lea los datos.',
  'panel.note.keep': 'Guardar la nota',
  'panel.note.all': 'Todos los indicadores',
  'panel.note.error.at': 'Indique el día en que ocurrió.',
  'panel.note.error.text': 'Escriba qué pasó.',

  'panel.breach': '{level}: {limit} desde {period}',
  'panel.breach.below': 'inferior a {value}',
  'panel.breach.at-most': 'igual o inferior a {value}',
  'panel.breach.above': 'superior a {value}',
  'panel.breach.at-least': 'igual o superior a {value}',

  'panel.why': '¿Por qué este estado?',
  'panel.why.no-target': 'No hay meta, así que no hay con qué comparar los datos.',
  'panel.why.not-begun': 'El período de la línea base ({baseline}) no ha empezado.',
  'panel.why.no-complete-period': 'El primer período no ha terminado. Un período sin terminar no se evalúa.',
  'panel.why.no-figures': 'No se ha registrado ningún dato.',
  'panel.why.old-figures': 'El último dato ({latest}) tiene más de dos períodos de antigüedad.',
  'panel.why.due': 'El plazo de la meta venció ({target}) y decide el dato de entonces.',
  'panel.why.awaiting-figure':
    'El plazo de la meta venció ({target}), pero falta su dato. Mientras tanto se evalúa el de {latest}.',
  'panel.why.reached': 'La meta se ha alcanzado antes de que venza el plazo.',
  'panel.why.pace':
    'Se ha recorrido el {progress} del camino de la línea base a la meta, en el {expected} del tiempo. Con hasta 10 puntos de atraso se considera en buen camino; con hasta 30, requiere atención.',
  'panel.why.undated':
    'Se ha recorrido el {progress} del camino de la línea base a la meta. La meta no tiene fecha, así que cuenta todo el camino.',
  'panel.why.tolerance':
    'La meta y la línea base coinciden: el dato tiene que mantenerse cerca. Dentro de la tolerancia se considera en buen camino; dentro del doble, requiere atención.',
  'panel.why.period-target':
    'Este período ({latest}) tiene su propia meta. Dentro de la tolerancia se considera en buen camino; dentro del doble, requiere atención.',
  'panel.why.latest': 'Dato evaluado',
  'panel.why.first': 'Línea base, el primer dato',
  'panel.why.way': 'Camino recorrido',
  'panel.why.time': 'Tiempo transcurrido',
  'panel.why.tolerance-of': 'Tolerancia',

  'panel.why.variation': 'Último dato',
  'panel.why.dated': '{value}, {period}',

  'panel.together.too-few':
    'Hay menos de 6 datos: son pocos para distinguir un cambio de la variación habitual.',
  'panel.together.trial':
    'Hay menos de 12 datos, así que los límites de la variación habitual son provisionales y todavía no deciden nada.',
  'panel.together.improving': 'Mejora, aunque aún no llega: el último dato supera la variación habitual.',
  'panel.together.better':
    'El último dato es mejor que la variación habitual: averigüe qué ayuda y consérvelo.',
  'panel.together.worsening': 'Empeora más que la variación habitual: averigüe qué cambió.',
  'panel.together.slipping': 'Todavía va bien, pero empeora más que la variación habitual.',

  'panel.fault.count': {
    one: '{count} cosa que revisar en estos datos',
    other: '{count} cosas que revisar en estos datos',
  },
  'panel.fault.kind.day': 'días',
  'panel.fault.kind.week': 'semanas',
  'panel.fault.kind.month': 'meses',
  'panel.fault.kind.quarter': 'trimestres',
  'panel.fault.kind.half': 'semestres',
  'panel.fault.kind.year': 'años',
  'panel.fault.unreadable-period':
    'No se puede leer como período: {periods}. Queda fuera; escríbalo como 2026-11, 2026-W47 o 2026-Q4.',
  'panel.fault.unsorted':
    'El período “{period}” venía después de “{before}”. Los datos se ordenaron por fecha y no se perdió nada.',
  'panel.fault.duplicate-period':
    'Registrados más de una vez: {periods}. Cuenta el último registro; quite los demás.',
  'panel.fault.mixed-kinds':
    'Períodos de distinta duración: {kinds}. Solo se comparan y evalúan los medidos en {used}; mantenga un único ritmo.',
  'panel.fault.mixed-kinds.none':
    'Períodos de distinta duración: {kinds}. Ninguno ha terminado, así que no se evalúa ninguno; mantenga un único ritmo.',
  'panel.fault.mixed-years':
    'Se mezclan períodos de calendario y fiscales ({kinds}). Solo se comparan y evalúan los del tipo del último dato; mantenga uno de los dos.',
  'panel.fault.overlapping-periods':
    'Dos períodos se superponen: {first} y {second}. Algunos días cuentan dos veces, así que no se suman; deje uno de los dos.',
  'panel.fault.two-currencies':
    'Varias monedas: {currencies}. Solo cuenta {used}; convierta las demás o excluya estos períodos: {periods}.',
  'panel.fault.zero-denominator':
    'No hay entre qué dividir: {periods}. El dato se da por ausente; indique el denominador o por qué no lo hay.',
  'panel.fault.not-finite': 'No es un número: {periods}. El dato se da por ausente; regístrelo de nuevo.',
  'panel.fault.all-missing': {
    one: 'Falta el único dato. Regístrelo o indique por qué no lo hay.',
    other: 'Faltan los {count} datos. Registre uno o indique por qué no los hay.',
  },
  'panel.fault.one-value':
    'Hay un solo dato: {value} ({period}). El cambio, la tendencia y los límites necesitan más.',
  'panel.fault.target-equals-baseline':
    'La meta y la línea base son iguales ({value}), así que basta con que el dato se mantenga cerca. Fije otra meta si debe moverse.',
  'panel.fault.future':
    'Aún sin empezar: {periods}. Se muestra, pero queda fuera de toda comparación; compruebe el año.',
  'panel.fault.link-to-missing.leading':
    'El indicador adelantado de este vínculo no existe. Elija otro o quite el vínculo.',
  'panel.fault.link-to-missing.lagging':
    'El indicador de resultado de este vínculo no existe. Elija otro o quite el vínculo.',
  'panel.fault.link-to-itself':
    'Este vínculo va de un indicador a sí mismo, lo que no puede mostrar nada. Elija otro resultado.',
  'panel.fault.link-in-circle':
    'Este vínculo forma parte de un círculo: {indicators}. Cada vínculo se evalúa por separado; retire aquel en el que menos confíe.',
} satisfies Record<keyof typeof source, Message>;
