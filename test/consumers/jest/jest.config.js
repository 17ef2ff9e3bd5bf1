/** As modules, since the library is; what is written in TypeScript is translated by esbuild. */
export default {
  testEnvironment: 'jsdom',
  testMatch: ['**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.tsx'],
  transform: { '\\.tsx$': './translate.js' },
};
