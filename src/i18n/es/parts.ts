import type { parts as source } from '../en/parts';
import type { Message } from '../messages';

/** Titles of the charter's parts, the question each answers, and the short name for the rail. */
export const parts = {
  'part.mission': 'Misión',
  'part.mission.question': '¿Por qué invirtió la empresa en enablement y qué podrá hacer gracias a ello?',
  'part.priorities': 'Prioridades',
  'part.priorities.question':
    '¿Qué necesita ahora el negocio: qué retos superar, qué fortalezas potenciar, qué riesgos reducir?',
  'part.services': 'Servicios',
  'part.services.question':
    '¿Qué pueden esperar vendedores y compradores? Valen más pocas promesas bien cumplidas que una lista larga.',
  'part.audiences': 'A quién apoyamos',
  'part.audiences.question': '¿A quién apoya el equipo y en el trabajo de quién se apoya?',
  'part.scope': 'Dentro y fuera del alcance',
  'part.scope.question': '¿Qué hace el equipo, qué deja a otros y qué puede esperar?',
  'part.budget': 'Presupuesto y financiación',
  'part.budget.question': '¿Quién paga y quién decide sobre el dinero?',
  'part.indicators': 'Indicadores',
  'part.indicators.question':
    '¿Qué señales tempranas dependen del equipo, qué resultados deberían venir después y por qué?',
  'part.inspection': 'Verificación',
  'part.inspection.question':
    '¿Qué práctica concreta se va a verificar, con qué frecuencia y qué prueba que se lleva a cabo?',
  'part.agreement': 'Acuerdo',
  'part.agreement.question': '¿Quién se pone de acuerdo con quién, qué aporta cada parte y quién decide?',
  'part.review': 'Revisión e informes',
  'part.review.question': '¿Cuándo se vuelve a mirar, qué se decidió y a quién se mantiene al tanto?',
  'part.journey': 'Recorrido de compra y ciclo de ventas',
  'part.journey.question': '¿Cómo decide quien compra, cómo trabaja quien vende y dónde ayuda cada servicio?',
  'part.maturity': 'Madurez',
  'part.maturity.question': '¿Dónde está hoy el equipo, hacia dónde va y qué lo demuestra?',
  'part.risks': 'Riesgos y supuestos',
  'part.risks.question': '¿Qué podría salir mal y qué se está dando por hecho?',
} satisfies Record<keyof typeof source, Message>;
