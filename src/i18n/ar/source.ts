import type { source as english } from '../en/source';
import type { Message } from '../messages';

/** Words for figures that the host's source gives. */
export const source = {
  'source.idle': 'من {$theCharter}',
  'source.loading': 'جارٍ تحميل القيم…',
  'source.ready': 'من المصدر',
  'source.empty': 'لا قيم في المصدر',
  'source.partial': 'ليست كل القيم هنا',
  'source.stale': 'توجد قيم أحدث',
  'source.failed.rejected': 'تعذّر تحميل القيم',
  'source.failed.timeout': 'لم يرد المصدر في الوقت المحدد',
  'source.failed.invalid': 'تعذّرت قراءة رد المصدر',
  'source.as-of': 'حتى {date}',
  'source.kept': 'تُعرض آخر قيم صالحة',
  'source.dropped': {
    zero: 'قُرئت الإدخالات كلها',
    one: 'تعذّرت قراءة إدخال واحد',
    two: 'تعذّرت قراءة إدخالين',
    few: 'تعذّرت قراءة {count} إدخالات',
    many: 'تعذّرت قراءة {count} إدخالًا',
    other: 'تعذّرت قراءة {count} إدخال',
  },
  'source.refreshing': 'جارٍ التحديث…',
  'source.retry': 'إعادة المحاولة',
  'source.news.refreshed': 'قيم جديدة: {names}.',
  'source.news.failed': 'تعذّر تحميل القيم: {names}.',
  'download.figures': 'تنزيل القيم',
} satisfies Record<keyof typeof english, Message>;
