import { buildPortal } from '../build.mjs';

/** The page and the server are built once for all test files. */
export default buildPortal;
