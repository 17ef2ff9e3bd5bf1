import { maturityFacts, maturitySteps } from '../../export/parts/maturity';
import { compose } from '../compose';
import { Each } from '../Each';
import { FactList } from '../FactList';
import { Line } from '../Line';
import type { PartView } from '../Page';
import { Prose } from '../Prose';

/** The ladder with where the team stands and where it is heading, and the evidence. */
export const MaturityView: PartView = (page) => {
  const { words } = page;
  const { t } = words.intl;
  const steps = maturitySteps(words);
  const facts = maturityFacts(words);
  const evidence = words.user(words.charter.maturity?.evidence);
  return compose(
    steps.length > 0 && (
      <ol data-charter-part="viewer-ladder">
        <Each items={steps}>
          {({ name, meaning, current, target }) => (
            <li data-current={current || undefined} data-target={target || undefined}>
              <b>
                <Line page={page} text={name} />
              </b>
              {(current || target) && (
                <span data-charter-part="chip" data-tone={current ? 'good' : 'accent'}>
                  {t(current ? 'field.maturity.current' : 'field.maturity.target')}
                </span>
              )}
              {meaning && <p data-charter-part="viewer-note">{meaning}</p>}
            </li>
          )}
        </Each>
      </ol>
    ),
    facts.length > 0 && <FactList page={page} facts={facts} />,
    evidence !== '' && <Prose page={page} text={evidence} />,
  );
};
