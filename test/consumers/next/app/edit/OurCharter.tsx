'use client';

import { CharterEditor, CharterProvider } from 'enablement-charter';
import { en } from 'enablement-charter/locales/en';
import { createWebStorage } from 'enablement-charter/storage';

const storage = createWebStorage();

export function OurCharter() {
  return (
    <CharterProvider storage={storage} charterId="our-charter" locale={en}>
      <CharterEditor />
    </CharterProvider>
  );
}
