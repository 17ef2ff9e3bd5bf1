import type { Message, MessageParams } from './messages';

const TOKEN = /\{(\$?[\w-]+)\}/g;

/**
 * Fills a message: picks the plural form by `{count}`, replaces `{token}` by its parameter (numbers through
 * `formatNumber`) and `{$term}` by the host's term. A token without a value stays visible, so that tests find it.
 */
export function fillMessage(
  message: Message,
  params: MessageParams,
  terms: Readonly<Record<string, string>>,
  plural: (count: number) => Intl.LDMLPluralRule,
  formatNumber: (value: number) => string,
): string {
  const form = typeof message === 'string' ? message : pluralForm(message, Number(params.count), plural);
  return form.replace(TOKEN, (token, name: string) => {
    const value = name.startsWith('$') ? terms[name.slice(1)] : params[name];
    if (value === undefined) return token;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

function pluralForm(
  message: Exclude<Message, string>,
  count: number,
  plural: (count: number) => Intl.LDMLPluralRule,
): string {
  return message[plural(count)] ?? message.other;
}
