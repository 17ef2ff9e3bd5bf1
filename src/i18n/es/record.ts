import type { record as source } from '../en/record';
import type { Message } from '../messages';

/** What stands in the record of a charter and a reader should know. */
export const record = {
  'issue.signature-declined':
    '“{name}” ha denegado la firma de la versión {version}. Solicite cambios: {$theCharter} volverá a manos de quienes escriben el texto.',
  'issue.link-not-observed':
    'El efecto que se esperaba de “{name}” no se observó. Decida en la próxima revisión si se mantiene el vínculo.',
  'issue.figure-missing': 'Falta el dato de “{name}” para {period}. Añádalo si todavía se puede conseguir.',
} satisfies Record<keyof typeof source, Message>;
