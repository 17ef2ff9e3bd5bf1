import { createTemplate } from '../../export';
import { DocxMissingError } from '../../export/toDocx';
import { type CharterDraft, createCharter, joinPath, writePath } from '../../model';
import { exampleCharters } from '../../testing/examples';
import { type CliContext, type ExitCode, localeFor } from '../CliContext';
import { formatOf, writeCopy } from '../formats';
import { writeFile } from '../writeFile';

/** What `new` was asked for. */
export interface NewFileOptions {
  readonly from?: string | undefined;
  readonly title?: string | undefined;
}

/** Begins a charter in a file of its own: blank with prompts, or from an example without its figures and signatures. */
export async function newFile(
  files: readonly string[],
  { from, title }: NewFileOptions,
  context: CliContext,
): Promise<ExitCode> {
  const { say, tell, now } = context;
  const [file = '', ...others] = files;
  const format = formatOf(file);
  if (others.length > 0 || !file.includes('.') || !format) {
    tell(others.length > 0 ? say('usage.one-file') : say('file.extension', { file }));
    return 2;
  }
  if (from !== undefined && !Object.hasOwn(exampleCharters, from)) {
    tell(say('usage.from', { value: from }));
    return 2;
  }
  const newId = () => crypto.randomUUID();
  const example = from === undefined ? undefined : exampleCharters[from as keyof typeof exampleCharters];
  const locale = localeFor(context, example ?? {});
  const charter = example
    ? begunFrom(example, createCharter({ title: title ?? '', newId, now, locale: example.locale }))
    : createTemplate({ locale, now, newId, ...(title !== undefined && { title }) });
  try {
    const content = await writeCopy(format, charter, { locale, now });
    return writeFile(file, content, context, { isNew: true }) ? 0 : 2;
  } catch (error) {
    if (!(error instanceof DocxMissingError)) throw error;
    tell(say('docx.missing'));
    return 2;
  }
}

/** An example as the beginning of something of one's own: a draft that nobody has signed, measured or reviewed. */
function begunFrom(example: CharterDraft, begun: CharterDraft): CharterDraft {
  const recorded = [
    ...['approvals', 'changeLog', 'annotations', 'review/history', 'review/nextDue'],
    ...(example.indicators ?? []).map(({ id }) => joinPath('indicators', id, 'series')),
    ...(example.links ?? []).flatMap(({ id }) =>
      ['belief', 'beliefReason', 'decidedOn'].map((field) => joinPath('links', id, field)),
    ),
  ];
  return {
    ...recorded.reduce<CharterDraft>((rest, path) => writePath(rest, path, undefined), example),
    ...begun,
  };
}
