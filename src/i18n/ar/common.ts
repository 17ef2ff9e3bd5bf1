import type { common as source } from '../en/common';
import type { Message } from '../messages';

/** Words that every surface shares. */
export const common = {
  'period.week': 'الأسبوع {week}، {year}',
  'period.quarter': 'الربع {quarter} من {year}',
  'period.half': 'النصف {half} من {year}',
  'period.fiscal': '{period} (سنة مالية)',
  'period.range': '{from} إلى {to}',
  'common.yes': 'نعم',
  'common.no': 'لا',
  'common.close': 'إغلاق',
  'common.cancel': 'إلغاء',
  'common.done': 'تم',
  'common.none': 'لا يوجد',
  'common.not-set': 'غير محدد',
  'common.optional': 'اختياري',
  'common.error': 'خطأ:',
  'common.load-failed': 'تعذّر التحميل. تحقق من الاتصال ثم افتح الصفحة من جديد.',
  'common.unnamed': 'بلا اسم',
  'common.series': '{before}، {next}',
  'common.clauses': '{before}؛ {next}',
  'common.pair': '{before}: {next}',
  'common.and-more': {
    zero: 'و{count} غيرها',
    one: 'و{count} غيرها',
    two: 'و{count} غيرها',
    few: 'و{count} غيرها',
    many: 'و{count} غيرها',
    other: 'و{count} غيرها',
  },
} satisfies Record<keyof typeof source, Message>;
