import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { CharterEditor, CharterProvider } from 'enablement-charter';
import { en } from 'enablement-charter/locales/en';
import { createMemoryStorage } from 'enablement-charter/storage';
import { createFaultyStorage, describeStorage } from 'enablement-charter/testing';

it('shows a charter of ours', async () => {
  render(
    <CharterProvider storage={createMemoryStorage()} charterId="our-charter" locale={en}>
      <CharterEditor />
    </CharterProvider>,
  );
  expect(await screen.findAllByRole('textbox', { name: /^Title/ })).not.toHaveLength(0);
});

it('says so when our storage is down', async () => {
  const storage = createFaultyStorage(createMemoryStorage());
  storage.faults.setOffline(true);
  render(
    <CharterProvider storage={storage} charterId="our-charter" locale={en}>
      <CharterEditor />
    </CharterProvider>,
  );
  expect(await screen.findByRole('button', { name: /again/i })).toBeDefined();
});

describeStorage('the storage of our portal', { make: createMemoryStorage }, { describe, it });
