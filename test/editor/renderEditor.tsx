import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  type CharterOwnership,
  CharterProvider,
  type CharterProviderProps,
} from '../../src/editor/CharterProvider';
import { useField } from '../../src/editor/useField';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';

export const charter: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  title: 'Charter',
  mission: { statement: 'Halve the ramp' },
  audiences: [{ id: 'a', roleId: 'account-executives' }],
};

/** What a test says of a provider; the language is English. */
export type ProviderProps = CharterOwnership & Pick<CharterProviderProps, 'access' | 'newId'>;

/** A provider in English. */
export function Provider(props: ProviderProps & { children?: ReactNode }) {
  return <CharterProvider locale={en} now="2026-09-30" {...props} />;
}

/** A text field as a host would draw it, labelled by its path. */
export function Text({ path }: { path: string }) {
  const { value, set, blur, issues, label } = useField(path);
  return (
    <>
      <input
        aria-label={path}
        title={label}
        value={String(value ?? '')}
        onChange={(event) => set(event.target.value)}
        onBlur={blur}
      />
      {issues.map((issue) => (
        <p role="alert" key={issue.code}>
          {issue.code}
        </p>
      ))}
    </>
  );
}

/** Renders children in a provider. */
export const renderIn = (props: ProviderProps, children: ReactNode) =>
  render(<Provider {...props}>{children}</Provider>);
