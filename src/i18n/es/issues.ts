import type { issues as enIssues } from '../en/issues';
import type { Message } from '../messages';

/** Spanish words for every issue code. */
export const issues = {
  'issue.core-part-missing': 'Complete esto. Sin ello no se puede aprobar {$theCharter}.',
  'issue.core-part-missing.title': 'Falta el título. Sin título no se puede aprobar {$theCharter}.',
  'issue.core-part-missing.mission.statement':
    'Escriba la declaración de misión. Sin ella no se puede aprobar {$theCharter}.',
  'issue.core-part-missing.mission.whyInvested':
    'Diga por qué invirtió la empresa. Sin ello no se puede aprobar {$theCharter}.',
  'issue.core-part-missing.priorities':
    'Indique al menos una prioridad del negocio. Con ella se contrastan los servicios.',
  'issue.core-part-missing.services':
    'Añada al menos un servicio. {$TheCharter} dice qué puede esperar el equipo de ventas.',
  'issue.core-part-missing.audiences': 'Diga a quién se apoya. Elija al menos un público.',
  'issue.core-part-missing.budget.ownerId':
    'Diga quién es responsable del presupuesto. Sin ello no se puede aprobar {$theCharter}.',
  'issue.core-part-missing.indicators':
    'Elija indicadores: al menos uno adelantado y uno de resultado. Si no, nadie sabrá si funciona.',
  'issue.core-part-missing.parties':
    'Indique quién se pone de acuerdo con quién: el equipo de enablement y al menos una parte de go-to-market.',
  'issue.core-part-missing.review.cadence':
    'Diga con qué frecuencia se revisa {$theCharter}. Como mínimo, una vez por trimestre.',
  'issue.core-part-missing.reporting':
    'Diga a quién se informa de los avances, dónde y con qué frecuencia. Añada al menos un informe.',
  'issue.no-leading': 'Añada un indicador adelantado, para ver pronto si el trabajo surte efecto.',
  'issue.no-lagging':
    'Añada un indicador de resultado, para vincular el trabajo con lo que logra el negocio.',
  'issue.leading-unlinked':
    '“{name}” no está vinculado a ningún resultado. Vincúlelo a un indicador de resultado y diga por qué.',
  'issue.link-target-not-lagging':
    'Este vínculo no lleva a un resultado. Elija como destino un indicador de resultado.',
  'issue.link-no-rationale':
    'Escriba por qué un indicador debería mover el otro. Un vínculo sin motivo no se puede poner a prueba.',
  'issue.service-no-indicator':
    'No hay nada que mida “{name}”. Elija al menos un indicador adelantado para ese servicio.',
  'issue.budget-owner-missing':
    'Diga quién es responsable del presupuesto. Sin ello no se puede aprobar {$theCharter}.',
  'issue.no-gtm-party':
    'Añada una parte de go-to-market. {$TheCharter} recoge lo que acuerdan ese lado y enablement.',
  'issue.no-sponsor': 'Indique un sponsor de la dirección, que dé autoridad a enablement.',
  'issue.review-slower-than-quarterly':
    'Revise {$theCharter} al menos una vez por trimestre. Elija una frecuencia mayor.',
  'issue.reporting-missing':
    'Diga a quién se informa de los avances, dónde y con qué frecuencia. Añada al menos un informe.',
  'issue.raci-accountable-not-one': 'Elija exactamente una persona que rinda cuentas de “{name}”.',
  'issue.funder-shares-not-100': 'Los porcentajes suman {value} %. Cámbielos para que den el 100 %.',
  'issue.dangling-id': 'Esto remite a “{value}”, que ya no está aquí. Elija otra cosa o quite la referencia.',
  'issue.duplicate-id': 'El identificador “{value}” se usa más de una vez. Dé a cada elemento uno propio.',
  'issue.baseline-missing':
    'Indique de dónde partió “{name}”. Sin línea base no se puede mostrar ningún avance.',

  'issue.scope-out-empty':
    'Aún no hay nada fuera del alcance. Diga qué hacen otros, antes de que acabe en su mesa.',
  'issue.scope-in-over-7':
    'Hay más de siete cosas dentro del alcance. Junte algunas o aplácelas, para que se recuerden las demás.',
  'issue.service-no-priority':
    '“{name}” no sirve a ninguna prioridad del negocio. Elija una o replantee el servicio.',
  'issue.balance-gap':
    'Deberían ganar compradores, vendedores y empleados. Al menos uno de los tres grupos no tiene aún ningún servicio.',
  'issue.vanity-only':
    '“{name}” puede subir sin ningún efecto. Vincule un indicador de comportamiento al mismo resultado.',
  'issue.no-inspection':
    'Elija una práctica que verificar y quién la verifica. Lo que no se verifica se va perdiendo.',
  'issue.headline-over-10':
    'Se muestran primero más de diez indicadores. Deje aquellos ante los que alguien actúa.',
  'issue.series-stale':
    'El último dato de “{name}” es antiguo. Registre el más reciente o pregunte a su responsable.',
  'issue.review-overdue':
    'La revisión estaba prevista para el {date}. Celébrela y registre lo que se decida.',
  'issue.assumption-expired':
    'Este supuesto era válido hasta el {date}. Confírmelo con una fecha nueva o quítelo.',
  'issue.generic-text':
    'Esto lo podría haber escrito cualquier empresa. Añada una cifra, una fecha o el nombre de quien se encarga.',
  'issue.buyer-stage-uncovered':
    'Ningún servicio ayuda al comprador en “{name}”. Añada uno o acepte el hueco a conciencia.',
  'issue.unfunded': 'No hay dinero reservado para enablement. Diga quién pagaría si hiciera falta.',

  'issue.not-json': 'Esto no es JSON válido. Mire la línea {line}, corríjala e inténtelo de nuevo.',
  'issue.not-an-object':
    'Esto es JSON, pero no un documento. Elija un archivo que se haya exportado desde aquí.',
  'issue.not-a-charter':
    'Este archivo no contiene {$aCharter}. Elija un archivo que se haya exportado desde aquí.',
  'issue.not-utf8': 'El archivo no es texto UTF-8. Guárdelo como UTF-8 e inténtelo de nuevo.',
  'issue.file-unreadable': 'No se pudo leer el archivo. Elija otro.',
  'issue.empty-input': 'El archivo está vacío. Elija otro.',
  'issue.too-large': 'El archivo supera los {max} bytes. Quite lo que sobra e inténtelo de nuevo.',
  'issue.too-deep': 'Los datos están anidados en más de {max} niveles. Redúzcalos e inténtelo de nuevo.',
  'issue.too-many-nodes':
    'El archivo contiene más de {max} valores. Quite lo que sobra e inténtelo de nuevo.',
  'issue.text-too-long': 'Aquí hay un texto de más de {max} caracteres. Acórtelo e inténtelo de nuevo.',
  'issue.list-too-long': 'Aquí hay una lista de más de {max} elementos. Acórtela e inténtelo de nuevo.',
  'issue.forbidden-key':
    'El nombre “{key}” no se permite en un documento. Cámbielo o quítelo e inténtelo de nuevo.',
  'issue.not-plain-data':
    'Aquí hay algo que JSON no puede contener. Use datos simples: texto, números, listas y objetos.',
  'issue.not-finite':
    'Aquí hay algo que no es un número, o un número infinito. Sustitúyalo e inténtelo de nuevo.',
  'issue.schema-version-invalid':
    'La versión del esquema debe ser un número entero a partir de 1. Corríjala e inténtelo de nuevo.',
  'issue.newer-version':
    'Esto se escribió con una versión más reciente ({version}). Puede leerlo; para cambiarlo, actualice la aplicación.',
  'issue.newer-version-unreadable':
    'Esto se escribió con una versión más reciente y esta no puede leerlo. Actualice la aplicación; el archivo queda como está.',
  'issue.wrong-type': 'El valor no es del tipo correcto. Se esperaba: {expected}.',
  'issue.invalid-date': '“{value}” no es una fecha del calendario. Escríbala así: 2026-11-23.',
  'issue.invalid-period':
    '“{value}” no es un período. Escriba un mes como 2026-11, una semana como 2026-W47 y un trimestre como 2026-Q4.',
  'issue.out-of-range':
    '“{value}” está fuera de los límites de este campo. Compruebe el número y escríbalo de nuevo.',
  'issue.unknown-value':
    '“{value}” no se conoce aquí. Se conserva tal cual; elija otro valor si es incorrecto.',
  'issue.duplicate-id-renamed':
    'Dos elementos tenían el identificador “{id}”. El segundo es ahora “{newId}”.',
  'issue.id-added': 'Un elemento no tenía identificador. Ahora es “{id}”.',
  'issue.invalid-unicode': 'Un texto contenía caracteres dañados. Se han sustituido; vuelva a leerlo.',
  'issue.invalid-currency': '“{value}” no es un código de moneda. Use tres letras, como EUR o USD.',

  'issue.number-invalid': '“{value}” no es un número. Escríbalo así: {example}.',
  'issue.number-ambiguous': '“{value}” se puede leer de dos maneras. Escríbalo así: {example}.',
  'issue.number-not-whole': '“{value}” no es un número entero. Escríbalo sin decimales.',
  'issue.number-too-large': 'El número es demasiado grande para guardarlo con exactitud. Escriba uno menor.',
  'issue.date-invalid': '“{value}” no es una fecha. Escríbala así: {example}.',
  'issue.required': 'Complete este campo.',
  'issue.text-over-limit': '{count} caracteres; el máximo es {max}. Acorte el texto.',

  'issue.storage.unavailable':
    'El almacenamiento no responde. Sus cambios siguen aquí y se vuelve a intentar guardar automáticamente.',
  'issue.storage.timeout':
    'Guardar está tardando demasiado. Sus cambios siguen aquí y se vuelve a intentar automáticamente.',
  'issue.storage.quota': 'El almacenamiento está lleno. Libere espacio o acorte el texto y vuelva a guardar.',
  'issue.storage.too-large':
    '{$TheCharter} ocupa demasiado para el almacenamiento. Acorte el texto y vuelva a guardar.',
  'issue.storage.unauthenticated':
    'La sesión está cerrada. Inicie sesión de nuevo y guarde; sus cambios siguen aquí.',
  'issue.storage.forbidden':
    'No tiene permiso para guardar aquí. Pida acceso o exporte sus cambios para no perderlos.',
  'issue.storage.invalid':
    'El almacenamiento no aceptó el último cambio. Corríjalo o deshágalo y vuelva a guardar; sus cambios siguen aquí.',
  'issue.storage.unknown':
    'No es seguro que el último cambio se guardara. Sus cambios siguen aquí y se vuelve a intentar guardar automáticamente.',
  'issue.storage.adapter-fault':
    'El almacenamiento dio una respuesta que no puede ser correcta. No se sobrescribió nada; avise a quien administra esta aplicación.',
  'issue.storage.blocked':
    'El navegador no permite almacenar nada. Permítalo en la configuración o exporte sus cambios.',
  'issue.storage.corrupt': 'No se puede leer lo almacenado. Descárguelo tal como está antes de continuar.',
  'issue.storage.newer-format':
    'Esto se almacenó con una versión más reciente. Actualice la aplicación para abrirlo.',
  'issue.storage.aborted': 'Se interrumpió el guardado. Sus cambios siguen aquí; vuelva a guardar.',

  'issue.csv.empty': 'El archivo no contiene datos. Elija otro.',
  'issue.csv.unreadable': 'No se pudo leer el archivo. Elíjalo de nuevo.',
  'issue.csv.ragged':
    'La fila {row} tiene {found} celdas en lugar de {expected}. Complétela o ponga entre comillas los textos que llevan comas.',
  'issue.csv.unclosed-quote':
    'En la fila {row} se abren unas comillas que no se cierran. Ciérrelas e inténtelo de nuevo.',
  'issue.csv.no-period-column':
    'Ninguna columna dice cuándo. Añada una primera columna con el encabezado “period”.',
  'issue.csv.no-value-column':
    'Ninguna columna contiene los datos. Ponga a esa columna el encabezado “value”.',
  'issue.csv.other-indicators':
    'Ninguna fila se refiere a este indicador. Abra el indicador al que pertenecen o quite la columna “indicatorId”.',
  'issue.csv.period-invalid':
    'Fila {row}: “{value}” no es un período. Escriba un mes como 2026-11 y una semana como 2026-W47.',
  'issue.csv.value-invalid': 'Fila {row}: “{value}” no es un número. Escríbalo con punto, como 1234.5.',
  'issue.csv.period-kind':
    'Fila {row}: “{value}” es un período de distinta duración que los demás. Use solo meses, semanas o trimestres.',
  'issue.csv.duplicate-period': 'La fila {row} repite el período {period}. Deje una sola fila por período.',
  'issue.csv.unknown-indicator':
    'Fila {row}: no existe el indicador “{value}”. Corrija el nombre o añada antes el indicador.',
  'issue.csv.too-large': 'El archivo supera el límite de {max}. Divídalo e inténtelo de nuevo.',
  'issue.duplicate-key': 'El nombre “{key}” aparece dos veces (línea {line}). Deje uno e inténtelo de nuevo.',
  'issue.end-before-start': 'Esto termina antes de empezar. Elija una fecha posterior.',
} as const satisfies Record<keyof typeof enIssues, Message>;
