import { describe, expect, it } from 'vitest';
import { serviceSuggestions } from '../../../src/lifecycle';
import { type CharterDraft, vocabularies } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio } = exampleCharters;
const now = { now: '2026-09-30' };

/** `onboarding look new-people-start` for each suggestion. */
function suggested(trigger: string, charter: CharterDraft = quillmere): string[] {
  return serviceSuggestions(trigger, charter, now).map(
    ({ serviceId, action, reason }) => `${serviceId} ${action} ${reason}`,
  );
}

describe('what happened', () => {
  it('hiring asks for onboarding and training: what is there is looked at, what is not is added', () => {
    expect(suggested('hiring-surge')).toEqual([
      'onboarding look new-people-start',
      'certification add prove-readiness',
      'manager-enablement look managers-carry-more',
      'continuous-learning add more-to-learn',
    ]);
  });

  it('a change of go-to-market asks for content, and brings forward what was planned for later', () => {
    expect(suggested('gtm-change', tavlio)[0]).toBe('content-management change new-story');
  });

  it('a launch asks to be ready on the day', () => {
    expect(suggested('product-launch')[0]).toBe('launch-readiness add ready-on-the-day');
  });

  it('a change of budget asks what the planned services cost', () => {
    expect(suggested('budget-change')).toEqual([
      'analytics-insight add show-what-moves',
      'deib-partnership look planned-work-costs',
    ]);
  });

  it('an indicator off track leads to the services behind what struggles', () => {
    expect(suggested('metric-off-track')).toEqual([
      'content-management change behind-struggling',
      'sales-marketing-alignment change behind-struggling',
    ]);
    expect(suggested('metric-off-track', tavlio)).toEqual([]);
  });

  it('of every known kind suggests something, in an empty charter too', () => {
    const empty = { schemaVersion: 1, id: 'c' };
    const silent = vocabularies.changeTrigger.filter((trigger) => suggested(trigger, empty).length === 0);
    expect(silent).toEqual(['metric-off-track']);
  });

  it('of an unknown kind suggests nothing', () => {
    expect([...suggested('weather'), ...suggested('constructor')]).toEqual([]);
  });
});
