import type { copies as source } from '../en/copies';
import type { Message } from '../messages';

/** Words of the copies that people take along: what a copy says of itself, and what could not be read of one. */
export const copies = {
  'copy.as-of': 'بتاريخ {date}',
  'copy.content': 'بصمة المحتوى {hash}',
  'copy.page': 'صفحة {page} من {pages}',
  'copy.prompt': '[أضف: {hint}]',
  'copy.prompt.leading': 'علامة مبكرة تحركونها بأنفسكم، مثل تغطية التوجيه',
  'copy.prompt.lagging': 'نتيجة ينبغي أن تتبعها، مثل نسبة الفوز بالصفقات',

  'issue.markdown.no-data':
    'فقد الملف البيانات التي في آخره، ومن دونها لا يمكن قراءته من جديد. خذ الملف كما صُدّر واكتب تعديلاتك فيه.',
  'issue.markdown.data-broken':
    'البيانات التي في آخر الملف تالفة قرب السطر {line}. انقلها من الملف كما صُدّر؛ ويمكن أن تبقى تعديلاتك التي قبلها.',
  'issue.markdown.data-edited':
    'عُدّل يدويًا كل من النص والبيانات التي في آخره. حيث اختلفا أُخذ بالنص؛ راجع التغييرات قبل حفظها.',
  'issue.markdown.other-language':
    'عُدّل النص، لكنه مكتوب بلغة ({language}) كلماتها غير محملة هنا. قُرئ الملف دون تلك التعديلات.',
  'issue.markdown.other-words': 'كُتب الملف بإصدار آخر تختلف جمله. نصوصك تُقرأ مع ذلك؛ راجع ما هو مدرج هنا.',
  'issue.markdown.computed':
    'عُدّل السطر {line}، «{text}»، حيث تتكون الكلمات من أرقام أو اختيارات أو أسماء. لم يُؤخذ بذلك؛ عدّله في المحرر.',
  'issue.markdown.extra':
    'السطر {line}، «{text}»، جديد ولا شيء يبيّن إلى أي موضع ينتمي. لم يُؤخذ به؛ أضفه في المحرر.',
  'issue.markdown.missing':
    'قرب السطر {line} شيء ناقص: «{text}». لم يُحذف شيء؛ احذفه في المحرر إن كنت تقصد ذلك.',
  'issue.markdown.conflict':
    'يقول السطر {line} «{text}»، لكن السطر {other} يعدّل النص نفسه بصورة أخرى. أُخذ بالسطر {other}.',
  'issue.markdown.more': 'ومواضع أخرى لم تُفهم، وعددها {count}.',
} satisfies Record<keyof typeof source, Message>;
