import { en } from 'enablement-charter/locales/en';
import { exampleCharters } from 'enablement-charter/testing';
import { CharterViewer } from 'enablement-charter/viewer';

/** A server component: the charter is HTML before any script runs. */
export default function Page() {
  return <CharterViewer charter={exampleCharters.tavlio} locale={en} now="2026-09-30" />;
}
