import { createIntl, type IntlOptions } from '../i18n';
import { type CharterDraft, createCharter } from '../model';

/** What a template is made with. */
export interface TemplateOptions extends IntlOptions {
  /** Gives a unique id, for instance `() => crypto.randomUUID()`. */
  readonly newId: () => string;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The title, where it is known already. */
  readonly title?: string;
}

/**
 * A blank charter to print or to fill in outside the editor: a draft whose texts are prompts in brackets
 * (`[Add: Mission statement. …]`), one for each thing that a charter says, with both sides of the agreement, a leading and a
 * lagging indicator and the link between them. What still is a prompt is found by the lint (`generic-text`).
 */
export function createTemplate({ newId, now, title, ...options }: TemplateOptions): CharterDraft {
  const intl = createIntl(options);
  const bracketed = (hint: string) => intl.t('copy.prompt', { hint });
  const prompt = (field: string) => {
    const words = [intl.find(`field.${field}`), intl.find(`field.${field}.hint`)];
    const [label = '', hint = ''] = words.map((word) => word?.replace(/\.$/, ''));
    return bracketed([label, hint].filter(Boolean).join('. '));
  };
  const texts = (list: string) => [{ id: newId(), text: prompt(`${list}.text`) }];
  const [enablement, market, leading, lagging] = [newId(), newId(), newId(), newId()];
  const parties = (['enablement', 'go-to-market', 'sponsor'] as const).map((side, at) => ({
    id: [enablement, market][at] ?? newId(),
    side,
    name: bracketed(`${intl.label('partySide', side)}. ${intl.t('field.parties.name.hint')}`),
    ...(side !== 'enablement' && { requiredSigner: true }),
  }));
  const commit = (fromPartyId: string, toPartyId: string) => ({
    id: newId(),
    fromPartyId,
    toPartyId,
    text: prompt('commitments.text'),
  });
  return {
    ...createCharter({ title: title || prompt('title'), newId, now, locale: intl.code }),
    organisation: { name: bracketed(intl.t('field.organisation.name')) },
    mission: { statement: prompt('mission.statement'), whyInvested: prompt('mission.whyInvested') },
    vision: prompt('vision'),
    priorities: [{ id: newId(), title: prompt('priorities.title') }],
    services: [
      {
        id: newId(),
        custom: prompt('services.custom'),
        description: prompt('services.description'),
        serviceLevel: { promise: prompt('services.serviceLevel.promise') },
        indicatorIds: [leading],
      },
    ],
    audiences: [{ id: newId(), custom: prompt('audiences.custom'), relationship: 'supports' }],
    scope: { in: texts('scope.in'), out: texts('scope.out'), deferred: texts('scope.deferred') },
    team: [{ id: newId(), role: prompt('team.role') }],
    indicators: [
      { id: leading, kind: 'leading', label: bracketed(intl.t('copy.prompt.leading')) },
      { id: lagging, kind: 'lagging', label: bracketed(intl.t('copy.prompt.lagging')) },
    ],
    links: [
      {
        id: newId(),
        leadingId: leading,
        laggingId: lagging,
        sign: '+',
        rationale: prompt('links.rationale'),
      },
    ],
    inspection: { motion: prompt('inspection.motion'), proofIndicatorId: leading },
    parties,
    commitments: [commit(enablement, market), commit(market, enablement)],
    review: { cadence: 'quarterly' },
    reporting: [
      {
        id: newId(),
        audience: prompt('reporting.audience'),
        channel: prompt('reporting.channel'),
        format: prompt('reporting.format'),
      },
    ],
    risks: [{ id: newId(), text: prompt('risks.text'), mitigation: prompt('risks.mitigation') }],
  };
}
