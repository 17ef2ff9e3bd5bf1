/**
 * Runs the probes and the journey of a bundle (`node child.mjs BUNDLE [frozen]`) in a process of their own and prints what
 * they left behind, as JSON: names on the shared prototypes, calls of `Function`, probes that failed.
 */
const [bundle, mode] = process.argv.slice(2);
const roots = { Object, Array, Function, String, Number, Map };
const namesOf = () =>
  Object.entries(roots).flatMap(([name, { prototype }]) =>
    Reflect.ownKeys(prototype).map((key) => `${name}.${String(key)}`),
  );
const before = namesOf();

let functionCalls = 0;
const RealFunction = globalThis.Function;
if (mode === 'watched') {
  globalThis.Function = new Proxy(RealFunction, {
    apply: (target, self, args) => {
      functionCalls++;
      return Reflect.apply(target, self, args);
    },
    construct: (target, args) => {
      functionCalls++;
      return Reflect.construct(target, args);
    },
  });
}

const { probes, journey } = await import(bundle);
if (mode === 'frozen') for (const { prototype } of Object.values(roots)) Object.freeze(prototype);

const failed = [];
for (const [name, probe] of Object.entries(probes)) {
  try {
    await probe();
  } catch (error) {
    failed.push(`${name}: ${error.message}`);
  }
  if ({}.polluted !== undefined || 'polluted' in [] || 'polluted' in (() => {}))
    failed.push(`${name}: polluted`);
}
const length = journey();
const known = new Set(before);
process.stdout.write(
  JSON.stringify({
    probes: Object.keys(probes).length,
    failed,
    added: namesOf().filter((name) => !known.has(name)),
    functionCalls,
    written: length,
  }),
);
