import type { record as source } from '../en/record';
import type { Message } from '../messages';

/** What stands in the record of a charter and a reader should know. */
export const record = {
  'issue.signature-declined':
    'رفض الطرف «{name}» توقيع الإصدار {version}. اطلب تعديلات: يعود {$theCharter} إلى كاتبيه.',
  'issue.link-not-observed':
    'لم يُلحظ الأثر المتوقع من المؤشر «{name}». قرروا في المراجعة التالية هل يبقى الرابط.',
  'issue.figure-missing': 'لا قيمة للمؤشر «{name}» عن {period}. أضفها إن كان الوصول إليها ممكنًا.',
} satisfies Record<keyof typeof source, Message>;
