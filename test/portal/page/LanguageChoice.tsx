import { type Language, languages } from './words';

/** Chooses the language of the page. Renders a `<select>`. */
export function LanguageChoice(props: {
  label: string;
  value: Language;
  onChange: (language: Language) => void;
}) {
  return (
    <select
      className="portal-language"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value as Language)}
    >
      {Object.entries(languages).map(([code, { name }]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
