import type { reviewing as source } from '../en/reviewing';
import type { Message } from '../messages';

/** Words of the review assistant and of the reports. */
export const reviewing = {
  'review.state.ahead': 'Revisión: {date}',
  'review.state.today': 'Revisión prevista para hoy',
  'review.state.due': {
    one: 'Revisión dentro de {count} día',
    other: 'Revisión dentro de {count} días',
  },
  'review.state.overdue': {
    one: 'Revisión con {count} día de retraso',
    other: 'Revisión con {count} días de retraso',
  },
  'review.state.unknown': 'Sin fecha de revisión',
  'review.state.closed': 'No necesita revisión',

  'review.lead.unknown':
    'No hay fecha para la próxima revisión. Acuerden con qué frecuencia se revisa y cuál es la primera fecha.',
  'review.lead.closed': '{$TheCharter} ya no obliga a nadie, así que no hay nada que revisar.',
  'review.last': 'La última revisión fue el {date}.',
  'review.last.verdict': 'La última revisión fue el {date}. Conclusión: {alignment}.',
  'review.last.none': 'Todavía no se ha celebrado ninguna revisión.',
  'review.last.decisions': 'Qué se decidió entonces',

  'review.count.struggling': { one: '{count} indicador va mal', other: '{count} indicadores van mal' },
  'review.count.unknown': { one: '{count} no se puede evaluar', other: '{count} no se pueden evaluar' },
  'review.count.unproven': {
    one: '{count} va bien, pero por sí solo no prueba nada',
    other: '{count} van bien, pero por sí solos no prueban nada',
  },
  'review.count.improving': { one: '{count} mejora', other: '{count} mejoran' },
  'review.count.holding': { one: '{count} se mantiene', other: '{count} se mantienen' },
  'review.count.struggling.none': 'Ningún indicador va mal',

  'review.start': 'Empezar la revisión',
  'review.trigger': '¿Ha cambiado algo?',
  'review.trigger.named': 'Previstos en {$theCharter}',
  'review.trigger.others': 'Otros',
  'review.trigger.start': 'Empezar una revisión extraordinaria',
  'review.because': 'Revisión extraordinaria. Motivo: {trigger}.',
  'review.kept':
    'Nada pasa a {$theCharter} hasta que lo registre. Lo que escriba se queda aquí mientras esta página esté abierta.',
  'review.stale-draft': {
    one: 'Se añadió {count} indicador desde que empezó. Se tratará en la próxima revisión.',
    other: 'Se añadieron {count} indicadores desde que empezó. Se tratarán en la próxima revisión.',
  },

  'review.items': 'Lo que muestran los datos',
  'review.items.question': 'Una decisión para cada uno. Las sugerencias salen de los datos; decide usted.',
  'review.items.none':
    'Aún no hay indicadores, así que los datos no muestran nada. Escriba lo que se ha observado y añada un indicador antes de la próxima revisión.',
  'review.services': 'Lo que puede exigir el cambio',
  'review.services.question': 'Servicios en los que conviene pensar tras un cambio así.',

  'review.now': '{value} ({period})',
  'review.now.none': 'Aún sin datos',
  'review.target': 'meta {value}',
  'review.target.by': 'meta {value} para {period}',
  'review.since.up': 'Sube respecto a la última revisión ({before}).',
  'review.since.down': 'Baja respecto a la última revisión ({before}).',
  'review.since.same': 'Sin cambios desde la última revisión.',
  'review.since.none-new': 'Sin datos nuevos desde la última revisión.',
  'review.since.anew': 'Se mide de otra forma desde la última revisión, así que no se compara.',
  'review.baseline.up': 'Sube respecto a la línea base ({before}).',
  'review.baseline.down': 'Baja respecto a la línea base ({before}).',
  'review.baseline.same': 'Sin cambios desde la línea base.',
  'review.baseline.anew': 'Se mide de otra forma desde la línea base, así que no se compara.',
  'review.missing': { one: 'Sin datos: {periods}.', other: 'Sin datos: {periods}.' },
  'review.missing.reason': '{period} ({reason})',
  'review.behind': {
    one: 'Servicio que hay detrás: {services}.',
    other: 'Servicios que hay detrás: {services}.',
  },
  'review.for': 'Para: {audiences}.',
  'review.decided': 'Decidido el {date} sobre “{item}”: {decision}.',
  'review.decided.note': 'Decidido el {date} sobre “{item}”: {decision} – {note}',

  'review.reason.missed': 'Venció el plazo y la meta no se alcanzó.',
  'review.reason.missed-better':
    'Venció el plazo y la meta no se alcanzó, aunque los datos mejoran con claridad.',
  'review.reason.off-track': 'Muy por detrás de donde debería estar a estas alturas.',
  'review.reason.off-better': 'Mejora, pero sigue muy por detrás de donde debería estar a estas alturas.',
  'review.reason.behind': 'Por detrás de donde debería estar a estas alturas.',
  'review.reason.behind-better':
    'Mejora y está solo un poco por detrás de donde debería estar a estas alturas.',
  'review.reason.breach': 'Pasó un límite ante el que se quería actuar.',
  'review.reason.worse': 'Empeora más que la variación habitual.',
  'review.reason.better': 'Mejora más que la variación habitual.',
  'review.reason.worse.trend': 'Empeora, con una tendencia clara.',
  'review.reason.better.trend': 'Mejora, con una tendencia clara.',
  'review.reason.mixed': 'Mejor en el conjunto del tiempo, pero no desde la última revisión.',
  'review.reason.steady': 'Se mantiene, sin movimiento claro.',
  'review.reason.vanity':
    'Va bien, pero un dato así sube con facilidad: por sí solo no muestra ningún efecto.',
  'review.reason.no-target': 'No hay meta con la que compararlo.',
  'review.reason.stale': 'El último dato es demasiado antiguo para evaluarlo.',
  'review.reason.no-data': 'No hay ningún dato con el que evaluarlo.',
  'review.reason.too-early': 'Es pronto para saberlo.',

  'review.doubt.lag-passed': 'El efecto de “{Leading}” en “{Lagging}” se esperaba para el {date} y no se ve.',
  'review.doubt.not-observed': 'Nadie ha visto aún que “{Leading}” mueva “{Lagging}”.',
  'review.doubt.moves-against':
    'Por ahora, la relación de “{Leading}” con “{Lagging}” va en la dirección contraria a la esperada.',

  'review.suggested': 'Sugerencia: {decision}.',
  'review.suggestion.works': 'Por lo que muestran los datos, funciona.',
  'review.suggestion.steady': 'Nada indica que haya que cambiar.',
  'review.suggestion.set-next-target': 'Fije de paso la próxima meta.',
  'review.suggestion.set-target': 'Fije una meta, para poder evaluarlo la próxima vez.',
  'review.suggestion.give-it-time':
    'El efecto de “{Other}” no se espera antes del {date}. Dele tiempo hasta entonces.',
  'review.suggestion.act-on-leading': '“{Other}” también va por detrás. Actúe primero ahí.',
  'review.suggestion.question-link': 'Cuestione el vínculo, y adónde va el trabajo que hay detrás.',
  'review.suggestion.changed-before':
    'La última revisión ya cambió esto y el vínculo sigue sin mostrar nada. Deje de contar con él o diga qué haría falta para convencerse.',
  'review.suggestion.act': 'Haga algo distinto al respecto.',
  'review.suggestion.nothing-behind':
    'No se espera que nada de lo que hace el equipo lo mueva. Añada algo que pueda hacerlo.',
  'review.suggestion.pair-it': 'Léalo junto a un indicador de comportamiento antes de considerarlo un éxito.',
  'review.suggestion.get-figures': 'Consiga un dato reciente antes de decidir.',
  'review.suggestion.too-early': 'Vuelva a mirarlo la próxima vez.',

  'review.action.add': 'Aún no está en {$theCharter}.',
  'review.action.change': 'Previsto, pero todavía no ({horizon}).',
  'review.action.look': 'Ya se ofrece. ¿Sigue siendo suficiente?',
  'review.service.new-people-start': 'Llegan personas nuevas y pronto tendrán que vender sin ayuda.',
  'review.service.prove-readiness':
    'Conviene saber quién está listo antes de que lo descubran los compradores.',
  'review.service.managers-carry-more': 'Los responsables de ventas darán coaching a más personas a la vez.',
  'review.service.more-to-learn': 'Hay más que aprender, y para más personas.',
  'review.service.new-story': 'Lo que ventas muestra y dice tiene que contar la nueva historia.',
  'review.service.new-way-of-selling': 'Puede que la forma de vender acordada ya no encaje.',
  'review.service.one-plan': 'Ventas y marketing tienen que trabajar con un mismo plan nuevo.',
  'review.service.say-what-changes':
    'El equipo de ventas debería enterarse en un solo lugar de lo que cambia para él.',
  'review.service.ready-on-the-day': 'Los equipos tienen que estar listos ese mismo día, no un mes después.',
  'review.service.against-whom': 'A los vendedores les preguntarán qué diferencia al nuevo producto.',
  'review.service.new-lines': 'Los responsables de ventas pasan a dirigir a otras personas y otro trabajo.',
  'review.service.new-hand-overs': 'El trabajo cambia de manos en puntos distintos que antes.',
  'review.service.two-ways-into-one': 'Dos formas de vender tienen que convertirse en una.',
  'review.service.two-toolsets': 'Dos conjuntos de herramientas tienen que convertirse en uno.',
  'review.service.belonging': 'Personas de dos empresas tienen que sentirse parte de una.',
  'review.service.show-what-moves': 'Le preguntarán qué logra su trabajo y necesitará las cifras a mano.',
  'review.service.planned-work-costs': 'Está previsto, así que el dinero decide cuándo llega.',
  'review.service.behind-struggling': 'Está detrás de un indicador que va mal.',

  'review.undecided': 'Todavía no',
  'review.decision-of': 'Decisión sobre: {item}',
  'review.use': 'Usar la sugerencia',
  'review.used': '{item}: {decision}',
  'review.decided-count': '{count} de {total} decididos',
  'review.close': 'Conclusiones',
  'review.findings.hint': 'Una por línea: qué mejoró, qué va mal, qué les sorprendió.',
  'review.record': 'Registrar la revisión',
  'review.recorded': {
    one: 'La revisión del {date} queda registrada, con {count} decisión. La próxima está prevista para el {next}.',
    other:
      'La revisión del {date} queda registrada, con {count} decisiones. La próxima está prevista para el {next}.',
  },
  'review.not-recorded': {
    one: 'Aún sin registrar: falta o hay que corregir {count} cosa.',
    other: 'Aún sin registrar: faltan o hay que corregir {count} cosas.',
  },
  'review.discard': 'Descartar',
  'review.discard.sure': '¿Descartar todo lo que ha escrito aquí?',
  'review.discard.yes': 'Sí, descartar',
  'review.discard.no': 'No, conservar',
  'review.discarded': 'Se descartó la revisión en curso.',

  'review.fault.no-date': 'Indique el día en que se celebra la revisión.',
  'review.fault.before-charter':
    'Este día es anterior al inicio {$ofTheCharter}, el {date}. Indique el día en que se celebró la revisión.',
  'review.fault.in-future': 'Este día todavía no ha llegado. Registre la revisión cuando se haya celebrado.',
  'review.fault.nobody-attended': 'Elija quién estuvo. Una revisión necesita al menos a una persona.',
  'review.fault.no-alignment': 'Diga si los servicios siguen encajando con lo que necesita el negocio.',
  'review.fault.no-decision': 'Decida al menos sobre una cosa. Mantener algo también es una decisión.',
  'review.fault.unknown-decision': 'Elija una de las decisiones.',
  'review.fault.no-owner': 'Elija quién lo lleva a cabo.',
  'review.fault.no-note': 'Escriba por qué, y qué viene ahora.',
  'review.fault.decided-twice': 'Ya hay otra decisión sobre esto. Deje una de las dos.',
  'review.fault.next-not-after': 'Indique un día posterior a esta revisión.',

  'review.take': 'Para el calendario y para las personas a las que informa',
  'review.calendar': {
    one: 'Descargar {count} fecha para el calendario',
    other: 'Descargar {count} fechas para el calendario',
  },
  'review.calendar.dates': 'Próximas revisiones: {dates}.',
  'review.calendar.event': 'Revisión: {title}',
  'review.calendar.about':
    'Qué mejora, qué va mal y una decisión para cada cosa. Tenga a mano los últimos datos.',
  'review.calendar.file': 'revisiones',
  'review.report.none':
    'Indique en el plan de informes a quién se cuenta cómo van las cosas. Así aparecerá aquí un texto para cada uno.',
  'review.report.for': 'Informe para: {audience}',
  'review.report.text': 'Texto del informe',
  'review.report.markdown': 'Descargar como Markdown',

  'report.words.results':
    'primero los resultados, resultados primero, primero resultados, indicadores de resultado primero',
  'report.words.executives':
    'direccion, directiv*, comite ejecutivo, equipo ejecutivo, consejo, junta directiva, gerencia general, presidencia, ceo, cfo, coo, cro, sponsor*, patrocinador*, inversor*, inversionista*',
  'report.title': '{title}: situación a {date}',
  'report.to': 'Para: {audience}',
  'report.since': 'Los cambios se cuentan desde la última revisión, el {date}.',
  'report.since.baseline':
    'Aún no se ha celebrado ninguna revisión, así que los cambios se cuentan desde la línea base.',
  'report.struggling': 'Lo que va mal',
  'report.improving': 'Lo que mejora',
  'report.holding': 'Lo que se mantiene',
  'report.unproven': 'Lo que va bien, pero por sí solo no prueba nada',
  'report.unknown': 'Lo que no se puede evaluar',
  'report.up': 'sube desde {before}',
  'report.down': 'baja desde {before}',
  'report.same': 'sin cambios',
  'report.no-figure': 'sin datos',
  'report.decided': 'Qué decidimos el {date}',
  'report.decided.none': 'La última revisión, el {date}, no dejó decisiones.',
  'report.decision': '{decision}: {item}',
  'report.decision.note': '{decision}: {item} – {note}',
  'report.owner': 'Responsable: {owner}.',
  'report.next': 'Qué viene ahora',
} satisfies Record<keyof typeof source, Message>;
