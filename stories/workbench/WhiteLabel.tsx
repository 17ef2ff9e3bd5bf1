import { type CSSProperties, type ReactNode, useId, useState } from 'react';
import { CharterEditor } from '../../src';
import { MetricsPanelRoot } from '../../src/metrics';
import { type CreatedTheme, createTheme, type Scheme, themeVariables } from '../../src/theming';
import { CharterViewer } from '../../src/viewer';
import { CharterStage, exampleFor, localeOf, type StageGlobals } from '../support/CharterStage';
import { brands } from './brands';
import { ThemeReport } from './ThemeReport';
import './brands.css';

const schemes: readonly Scheme[] = ['light', 'dark', 'contrast'];
const schemeWords = { light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const;

/** The three faces in a brand: one of three invented ones, or the colour that a visitor chooses. */
export function WhiteLabel({ globals }: { globals: StageGlobals }) {
  const [chosen, setChosen] = useState(brands[0]?.name);
  const [own, setOwn] = useState('#5b3cc4');
  const [scheme, setScheme] = useState<Scheme>('light');
  const options = brands.find(({ name }) => name === chosen) ?? { name: 'Yours', brand: own };
  const theme = createTheme(options);
  return (
    <>
      <div className="brand-bar" lang="en" dir="ltr">
        <Choices
          legend="Brand"
          value={options.name}
          onChange={setChosen}
          choices={[
            ...brands.map(({ name, brand }) => ({ value: name, label: name, brand })),
            { value: 'Yours', label: 'Yours', brand: own },
          ]}
        />
        <label className="brand-own">
          Your brand
          <input
            type="color"
            value={own}
            onChange={(event) => {
              setOwn(event.currentTarget.value);
              setChosen('Yours');
            }}
          />
          <code>{own}</code>
        </label>
        <Choices
          legend="Scheme"
          value={scheme}
          onChange={(value) => setScheme(value as Scheme)}
          choices={schemes.map((value) => ({ value, label: schemeWords[value] }))}
        />
      </div>
      <ThemeReport theme={theme} />
      <Branded theme={theme} scheme={scheme} globals={globals} />
    </>
  );
}

function Branded({ theme, scheme, globals }: { theme: CreatedTheme; scheme: Scheme; globals: StageGlobals }) {
  const charter = exampleFor(globals);
  const locale = localeOf(globals);
  return (
    <div style={themeVariables(theme, scheme) as CSSProperties}>
      <div className="ec-root brand-faces" data-theme={scheme} data-scheme={scheme}>
        <Face name="Panel">
          <MetricsPanelRoot charter={charter} now="2026-09-30" locale={locale} headingLevel={2} />
        </Face>
        <Face name="Editor">
          <CharterStage charter={charter} globals={globals}>
            <CharterEditor parts={['mission', 'services']} />
          </CharterStage>
        </Face>
        <Face name="Viewer">
          <CharterViewer
            charter={charter}
            now="2026-09-30"
            locale={locale}
            headingLevel={2}
            idPrefix="brand"
          />
        </Face>
      </div>
    </div>
  );
}

function Face({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="brand-face" aria-label={name} lang="en" tabIndex={0}>
      {children}
    </section>
  );
}

function Choices({
  legend,
  value,
  choices,
  onChange,
}: {
  legend: string;
  value: string;
  choices: readonly { value: string; label: string; brand?: string }[];
  onChange: (value: string) => void;
}) {
  const group = useId();
  return (
    <fieldset className="brand-choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={group}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.brand && <span className="brand-dot" style={{ background: choice.brand }} />}
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
