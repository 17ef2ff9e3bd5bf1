import type { vocabulary as enVocabulary } from '../en/vocabulary';
import type { Message } from '../messages';

/** Spanish words for every controlled vocabulary. */
export const vocabulary = {
  'vocabulary.service.sales-process-improvement': 'Mejora del proceso de ventas',
  'vocabulary.service.sales-process-improvement.meaning':
    'Simplifica los pasos de la venta, junto con operaciones de ventas.',
  'vocabulary.service.continuous-learning': 'Aprendizaje continuo',
  'vocabulary.service.continuous-learning.meaning':
    'Refuerza de forma constante las habilidades, el conocimiento del producto y el dominio de la propuesta de valor.',
  'vocabulary.service.coaching': 'Coaching',
  'vocabulary.service.coaching.meaning': 'Da práctica y feedback a los vendedores y a sus responsables.',
  'vocabulary.service.content-management': 'Gestión de contenidos',
  'vocabulary.service.content-management.meaning': 'Crea, selecciona y cuida el contenido de ventas.',
  'vocabulary.service.tools-management': 'Gestión de herramientas',
  'vocabulary.service.tools-management.meaning':
    'Crea, elige y mantiene las herramientas con las que trabaja el equipo de ventas.',
  'vocabulary.service.sales-marketing-alignment': 'Alineación de ventas y marketing',
  'vocabulary.service.sales-marketing-alignment.meaning':
    'Mantiene a ventas y marketing en un mismo plan con reuniones periódicas.',
  'vocabulary.service.deib-partnership': 'Diversidad, equidad, inclusión y pertenencia',
  'vocabulary.service.deib-partnership.meaning':
    'Trabaja con recursos humanos y los responsables de equipo para que se respete y se escuche a todas las personas.',
  'vocabulary.service.onboarding': 'Onboarding',
  'vocabulary.service.onboarding.meaning':
    'Lleva a las personas recién llegadas hasta que trabajan bien sin ayuda.',
  'vocabulary.service.certification': 'Certificación',
  'vocabulary.service.certification.meaning': 'Confirma lo que cada función debe saber hacer.',
  'vocabulary.service.methodology-adoption': 'Adopción de la metodología de ventas',
  'vocabulary.service.methodology-adoption.meaning':
    'Convierte la forma de vender acordada en un hábito diario.',
  'vocabulary.service.manager-enablement': 'Apoyo a responsables de ventas',
  'vocabulary.service.manager-enablement.meaning':
    'Prepara a los responsables directos de los equipos de ventas para hacer coaching.',
  'vocabulary.service.launch-readiness': 'Preparación de lanzamientos',
  'vocabulary.service.launch-readiness.meaning':
    'Prepara a los equipos antes de que salgan productos y campañas.',
  'vocabulary.service.competitive-intelligence': 'Inteligencia competitiva',
  'vocabulary.service.competitive-intelligence.meaning':
    'Reúne lo que se oye en el mercado y lo convierte en fichas de competidores (battle cards).',
  'vocabulary.service.field-communications': 'Comunicación al equipo de ventas',
  'vocabulary.service.field-communications.meaning':
    'Da al equipo de ventas un único canal para lo que debe saber.',
  'vocabulary.service.partner-enablement': 'Apoyo a partners',
  'vocabulary.service.partner-enablement.meaning': 'Forma y equipa a los partners y al canal.',
  'vocabulary.service.analytics-insight': 'Análisis de datos',
  'vocabulary.service.analytics-insight.meaning':
    'Aporta cifras con las que actúan el equipo de ventas y la dirección.',

  'vocabulary.serviceIntent.overcome-challenge': 'Superar retos',
  'vocabulary.serviceIntent.amplify-strength': 'Potenciar fortalezas',
  'vocabulary.serviceIntent.reduce-risk': 'Reducir riesgos',

  'vocabulary.beneficiary.buyer': 'Compradores',
  'vocabulary.beneficiary.seller': 'Vendedores',
  'vocabulary.beneficiary.employee': 'Empleados',

  'vocabulary.horizon.now': 'Ahora',
  'vocabulary.horizon.next': 'Después',
  'vocabulary.horizon.later': 'Más adelante',

  'vocabulary.audienceRole.account-executives': 'Ejecutivos de cuentas',
  'vocabulary.audienceRole.sales-development': 'Desarrollo de ventas (SDR)',
  'vocabulary.audienceRole.account-managers': 'Gestores de cuentas',
  'vocabulary.audienceRole.sales-managers': 'Responsables de ventas',
  'vocabulary.audienceRole.presales-engineers': 'Ingenieros de preventa',
  'vocabulary.audienceRole.partners': 'Partners y canal',
  'vocabulary.audienceRole.marketing': 'Marketing',
  'vocabulary.audienceRole.customer-support': 'Soporte y atención al cliente',
  'vocabulary.audienceRole.customer-success': 'Éxito del cliente (customer success)',
  'vocabulary.audienceRole.professional-services': 'Servicios profesionales',
  'vocabulary.audienceRole.product': 'Producto',
  'vocabulary.audienceRole.product-marketing': 'Marketing de producto',
  'vocabulary.audienceRole.finance': 'Finanzas',
  'vocabulary.audienceRole.engineering': 'Ingeniería',
  'vocabulary.audienceRole.sales-operations': 'Operaciones de ventas e ingresos',
  'vocabulary.audienceRole.hr-learning': 'Recursos humanos y formación',
  'vocabulary.audienceRole.legal': 'Área legal',
  'vocabulary.audienceRole.it': 'TI',
  'vocabulary.audienceRole.executives': 'Equipo directivo',

  'vocabulary.audienceGroup.sales': 'Ventas',
  'vocabulary.audienceGroup.customer-facing': 'Trato con clientes',
  'vocabulary.audienceGroup.back-office': 'Back office',
  'vocabulary.audienceGroup.leadership': 'Dirección',

  'vocabulary.audienceRelationship.supports': 'Les apoyamos',
  'vocabulary.audienceRelationship.consumes': 'Nos apoyamos en su trabajo',
  'vocabulary.audienceRelationship.both': 'En ambos sentidos',

  'vocabulary.scopeModel.sales-enablement': 'Sales enablement (equipos de ventas)',
  'vocabulary.scopeModel.revenue-enablement':
    'Revenue enablement (todas las personas que tratan con clientes)',

  'vocabulary.budgetOwner.sales': 'Ventas',
  'vocabulary.budgetOwner.operations': 'Operaciones',
  'vocabulary.budgetOwner.marketing': 'Marketing',
  'vocabulary.budgetOwner.product-management': 'Gestión de producto',
  'vocabulary.budgetOwner.hr-learning': 'Recursos humanos o formación',
  'vocabulary.budgetOwner.enablement': 'El propio equipo de enablement',
  'vocabulary.budgetOwner.revenue-office': 'Dirección de ingresos (CRO)',
  'vocabulary.budgetOwner.executive-office': 'Dirección general',
  'vocabulary.budgetOwner.business-unit': 'Unidad de negocio o país',

  'vocabulary.fundingModel.own-budget': 'Presupuesto propio',
  'vocabulary.fundingModel.own-budget.meaning': 'Enablement tiene su propia partida.',
  'vocabulary.fundingModel.host-department': 'Dentro del presupuesto de otro equipo',
  'vocabulary.fundingModel.host-department.meaning': 'El dinero forma parte de la partida de otro equipo.',
  'vocabulary.fundingModel.shared-cost': 'Costo compartido',
  'vocabulary.fundingModel.shared-cost.meaning':
    'Pagan varias áreas según su porcentaje; la suma da el 100 %.',
  'vocabulary.fundingModel.project-based': 'Por proyecto',
  'vocabulary.fundingModel.project-based.meaning': 'Cada iniciativa se aprueba y se paga por separado.',
  'vocabulary.fundingModel.chargeback': 'Cargo interno',
  'vocabulary.fundingModel.chargeback.meaning':
    'Los equipos que usan un servicio reciben por él una factura interna.',
  'vocabulary.fundingModel.unfunded': 'Sin presupuesto propio',
  'vocabulary.fundingModel.unfunded.meaning': 'No hay dinero identificado para enablement.',

  'vocabulary.cadence.weekly': 'Cada semana',
  'vocabulary.cadence.biweekly': 'Cada dos semanas',
  'vocabulary.cadence.monthly': 'Cada mes',
  'vocabulary.cadence.quarterly': 'Cada trimestre',
  'vocabulary.cadence.semiannual': 'Cada seis meses',
  'vocabulary.cadence.annual': 'Cada año',
  'vocabulary.cadence.event-driven': 'Cuando hay un motivo',

  'vocabulary.reviewCadence.weekly': 'Cada semana',
  'vocabulary.reviewCadence.biweekly': 'Cada dos semanas',
  'vocabulary.reviewCadence.monthly': 'Cada mes',
  'vocabulary.reviewCadence.quarterly': 'Cada trimestre',

  'vocabulary.changeTrigger.hiring-surge': 'Aumento de contrataciones',
  'vocabulary.changeTrigger.gtm-change': 'Cambio de la estrategia de go-to-market',
  'vocabulary.changeTrigger.product-launch': 'Lanzamiento de producto',
  'vocabulary.changeTrigger.reorganisation': 'Reorganización',
  'vocabulary.changeTrigger.merger-acquisition': 'Fusión o adquisición',
  'vocabulary.changeTrigger.budget-change': 'Cambio de presupuesto',
  'vocabulary.changeTrigger.sponsor-change': 'Cambio de sponsor',
  'vocabulary.changeTrigger.metric-off-track': 'Indicador desviado',

  'vocabulary.partySide.enablement': 'Enablement',
  'vocabulary.partySide.go-to-market': 'Go-to-market',
  'vocabulary.partySide.sponsor': 'Sponsor',

  'vocabulary.stakeholderRole.charter-owner': 'Responsable {$ofTheCharter}',
  'vocabulary.stakeholderRole.charter-owner.meaning': 'Mantiene al día {$theCharter}.',
  'vocabulary.stakeholderRole.executive-sponsor': 'Sponsor de la dirección',
  'vocabulary.stakeholderRole.executive-sponsor.meaning': 'Da autoridad y despeja los obstáculos.',
  'vocabulary.stakeholderRole.approver': 'Aprobador/a',
  'vocabulary.stakeholderRole.approver.meaning': 'Debe firmar antes de que {$theCharter} entre en vigor.',
  'vocabulary.stakeholderRole.reviewer': 'Revisor/a',
  'vocabulary.stakeholderRole.reviewer.meaning': 'Comenta antes de la aprobación.',
  'vocabulary.stakeholderRole.contributor': 'Colaborador/a',
  'vocabulary.stakeholderRole.contributor.meaning': 'Aporta contenido o datos.',
  'vocabulary.stakeholderRole.budget-holder': 'Responsable del presupuesto',
  'vocabulary.stakeholderRole.budget-holder.meaning': 'Controla el dinero.',
  'vocabulary.stakeholderRole.data-owner': 'Responsable de los datos',
  'vocabulary.stakeholderRole.data-owner.meaning': 'Responde de los datos de un indicador.',
  'vocabulary.stakeholderRole.inspector': 'Responsable de la verificación',
  'vocabulary.stakeholderRole.inspector.meaning': 'Comprueba que la práctica acordada se lleva a cabo.',
  'vocabulary.stakeholderRole.beneficiary': 'Beneficiario/a',
  'vocabulary.stakeholderRole.beneficiary.meaning': 'Recibe el servicio.',

  'vocabulary.raciRole.responsible': 'Ejecuta (R)',
  'vocabulary.raciRole.responsible.meaning': 'Hace el trabajo.',
  'vocabulary.raciRole.accountable': 'Rinde cuentas (A)',
  'vocabulary.raciRole.accountable.meaning': 'Responde del resultado; exactamente una persona por actividad.',
  'vocabulary.raciRole.consulted': 'Se consulta (C)',
  'vocabulary.raciRole.consulted.meaning': 'Se le pregunta antes de decidir.',
  'vocabulary.raciRole.informed': 'Se informa (I)',
  'vocabulary.raciRole.informed.meaning': 'Se le avisa después de decidir.',

  'vocabulary.maturityStage.absent': 'Ausente',
  'vocabulary.maturityStage.absent.meaning': 'Nadie se encarga de enablement y no hay servicios acordados.',
  'vocabulary.maturityStage.reactive': 'Reactivo',
  'vocabulary.maturityStage.reactive.meaning': 'Se trabaja por encargo, sin {$charter} en vigor.',
  'vocabulary.maturityStage.defined': 'Definido',
  'vocabulary.maturityStage.defined.meaning':
    '{$TheCharter} cuenta con las firmas necesarias y dice qué servicios, públicos y presupuesto hay.',
  'vocabulary.maturityStage.measured': 'Medido',
  'vocabulary.maturityStage.measured.meaning':
    'Los indicadores adelantados y de resultado están al día y las revisiones se celebran a tiempo.',
  'vocabulary.maturityStage.strategic': 'Estratégico',
  'vocabulary.maturityStage.strategic.meaning':
    'La práctica se verifica, los vínculos se ponen a prueba y las decisiones siguen a los hechos.',
  'vocabulary.maturityStage.transformational': 'Transformador',
  'vocabulary.maturityStage.transformational.meaning':
    'Front office y back office dan y reciben servicios, y enablement influye en la estrategia de la empresa.',

  'vocabulary.charterStatus.draft': 'Borrador',
  'vocabulary.charterStatus.in-review': 'En revisión',
  'vocabulary.charterStatus.changes-requested': 'Cambios solicitados',
  'vocabulary.charterStatus.approved': 'Aprobada',
  'vocabulary.charterStatus.active': 'En vigor',
  'vocabulary.charterStatus.superseded': 'Sustituida',
  'vocabulary.charterStatus.archived': 'Archivada',
  'vocabulary.charterStatus.rejected': 'Rechazada',

  'vocabulary.signatureState.pending': 'Pendiente',
  'vocabulary.signatureState.signed': 'Firmada',
  'vocabulary.signatureState.declined': 'Denegada',
  'vocabulary.signatureState.void': 'Anulada por una versión nueva',

  'vocabulary.indicatorKind.leading': 'Indicador adelantado',
  'vocabulary.indicatorKind.lagging': 'Indicador de resultado',

  'vocabulary.unit.percent': 'Porcentaje',
  'vocabulary.unit.days': 'Días',
  'vocabulary.unit.hours': 'Horas',
  'vocabulary.unit.currency': 'Dinero',
  'vocabulary.unit.ratio': 'Ratio',
  'vocabulary.unit.count': 'Cantidad',
  'vocabulary.unit.score': 'Puntuación',

  'vocabulary.per.day': 'Por día',
  'vocabulary.per.week': 'Por semana',
  'vocabulary.per.month': 'Por mes',
  'vocabulary.per.year': 'Por año',
  'vocabulary.per.person-week': 'Por persona y semana',
  'vocabulary.per.seller-week': 'Por vendedor y semana',
  'vocabulary.per.seller-month': 'Por vendedor y mes',

  'vocabulary.direction.higher-is-better': 'Cuanto más alto, mejor',
  'vocabulary.direction.lower-is-better': 'Cuanto más bajo, mejor',
  'vocabulary.direction.band': 'Dentro de un intervalo',

  'vocabulary.linkSign.+': 'Suben los dos',
  'vocabulary.linkSign.-': 'Uno sube y el otro baja',

  'vocabulary.belief.assumed': 'Supuesto',
  'vocabulary.belief.supported': 'Respaldado',
  'vocabulary.belief.not-observed': 'No observado',
  'vocabulary.belief.retired': 'Retirado',

  'vocabulary.alignment.aligned': 'Encaja con el negocio',
  'vocabulary.alignment.partly': 'Encaja en parte',
  'vocabulary.alignment.not': 'No encaja',

  'vocabulary.decision.keep': 'Mantener',
  'vocabulary.decision.change': 'Cambiar',
  'vocabulary.decision.stop': 'Dejar de hacer',
  'vocabulary.decision.add': 'Añadir',

  'vocabulary.level.low': 'Nivel bajo',
  'vocabulary.level.medium': 'Nivel medio',
  'vocabulary.level.high': 'Nivel alto',

  'vocabulary.observationState.reported': 'Comunicado',
  'vocabulary.observationState.confirmed': 'Confirmado',

  'vocabulary.missingReason.not-collected': 'No recopilado',
  'vocabulary.missingReason.not-applicable': 'No procede',
  'vocabulary.missingReason.late': 'Con retraso',
  'vocabulary.missingReason.suppressed': 'No divulgado',

  'vocabulary.targetShape.flat': 'Un valor durante un tiempo',
  'vocabulary.targetShape.step': 'Un valor hasta la próxima meta',
  'vocabulary.targetShape.line': 'Una línea recta hasta el valor',

  'vocabulary.thresholdLevel.warn': 'Aviso',
  'vocabulary.thresholdLevel.breach': 'Crítico',

  'vocabulary.thresholdOperator.below': 'Inferior a',
  'vocabulary.thresholdOperator.at-most': 'Igual o inferior a',
  'vocabulary.thresholdOperator.above': 'Superior a',
  'vocabulary.thresholdOperator.at-least': 'Igual o superior a',

  'vocabulary.aggregation.sum': 'Se suman',
  'vocabulary.aggregation.mean': 'Se promedian',
  'vocabulary.aggregation.last': 'Cuenta el más reciente',
  'vocabulary.aggregation.max': 'Cuenta el más alto',
  'vocabulary.aggregation.ratio-of-sums': 'Se divide una suma entre la otra',

  'vocabulary.behaviorRuleSet.wheeler': 'Wheeler',
  'vocabulary.behaviorRuleSet.nhs': 'NHS, Making Data Count',
  'vocabulary.behaviorRuleSet.western-electric': 'Western Electric',
  'vocabulary.behaviorRuleSet.nelson': 'Nelson',

  'vocabulary.annotationKind.event': 'Hecho',
  'vocabulary.annotationKind.method-change': 'Cambio de método',
  'vocabulary.annotationKind.rebase': 'Nueva línea base',
  'vocabulary.annotationKind.outlier': 'Valor atípico',

  'vocabulary.buyerStage.need-recognition': 'Reconocimiento de la necesidad',
  'vocabulary.buyerStage.exploration': 'Exploración',
  'vocabulary.buyerStage.evaluation': 'Evaluación',
  'vocabulary.buyerStage.decision': 'Decisión',
  'vocabulary.buyerStage.adoption': 'Adopción',
  'vocabulary.buyerStage.renewal': 'Renovación',

  'vocabulary.salesStage.prospecting': 'Prospección',
  'vocabulary.salesStage.discovery': 'Descubrimiento',
  'vocabulary.salesStage.proposal': 'Propuesta',
  'vocabulary.salesStage.negotiation': 'Negociación',
  'vocabulary.salesStage.close': 'Cierre',
  'vocabulary.salesStage.handover': 'Traspaso',

  'vocabulary.indicatorStatus.on-track': 'En buen camino',
  'vocabulary.indicatorStatus.watch': 'Requiere atención',
  'vocabulary.indicatorStatus.off-track': 'Desviado',
  'vocabulary.indicatorStatus.met': 'Meta alcanzada',
  'vocabulary.indicatorStatus.missed': 'Meta no alcanzada',
  'vocabulary.indicatorStatus.no-target': 'Sin meta',
  'vocabulary.indicatorStatus.no-data': 'Sin datos',
  'vocabulary.indicatorStatus.stale': 'Desactualizado',
  'vocabulary.indicatorStatus.too-early': 'Es pronto para saberlo',

  'vocabulary.variation.routine': 'Variación habitual',
  'vocabulary.variation.better': 'Claramente mejor',
  'vocabulary.variation.worse': 'Claramente peor',
  'vocabulary.variation.changed': 'Cambio claro',
  'vocabulary.variation.trial': 'Límites provisionales',
  'vocabulary.variation.too-few': 'Muy pocos datos',
} as const satisfies Record<keyof typeof enVocabulary, Message>;
