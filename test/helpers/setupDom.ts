import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** How long a test waits for what it looks for is never what it tests: a busy machine gets the time it needs. */
configure({ reactStrictMode: true, asyncUtilTimeout: 20_000 });
afterEach(cleanup);
