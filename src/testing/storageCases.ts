import { attemptCases } from './cases/attemptCases';
import { basicCases } from './cases/basicCases';
import { faultCases } from './cases/faultCases';
import { fidelityCases } from './cases/fidelityCases';
import { hintCases } from './cases/hintCases';
import { modelCases } from './cases/modelCases';
import { raceCases } from './cases/raceCases';
import { removalCases } from './cases/removalCases';
import type { StorageCase } from './cases/StorageCase';
import { visibilityCases } from './cases/visibilityCases';

/** The version of the cases, for reports: a new case or a stricter one raises it. */
export const storageKitVersion = '1.0.0';

/**
 * The conformance cases C01 to C32 for an implementation of `CharterStorage`, in order and free of any test
 * framework. `describeStorage` runs them in one, `runStorageCases` without one.
 */
export const storageCases: readonly StorageCase[] = [
  ...basicCases,
  ...raceCases,
  ...fidelityCases,
  ...visibilityCases,
  ...attemptCases,
  ...hintCases,
  ...removalCases,
  ...faultCases,
  ...modelCases,
].sort((a, b) => a.id.localeCompare(b.id, 'en'));
