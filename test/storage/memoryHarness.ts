import { createMemoryStorage } from '../../src/storage';
import { createFaultyStorage } from '../../src/testing';

type Made = ReturnType<typeof make>;

const make = () => createFaultyStorage(createMemoryStorage({ maxBytes: 2_000_000 }));

/** How the conformance cases get at the memory adapter. */
export const memoryHarness = {
  make,
  secondClient: ({ inner }: Made) => inner.client(),
  reopen: ({ inner }: Made) => createMemoryStorage({ backend: inner.backend }),
  faults: ({ faults }: Made) => faults,
  quietMs: 5,
};
