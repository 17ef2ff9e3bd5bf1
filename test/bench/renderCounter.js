/**
 * Installed before React loads: counts commits and the components that rendered in each, in the production build,
 * by the means React's own developer tools use (the commit hook and the «performed work» flag of a fiber).
 */
(() => {
  const FUNCTION = 0;
  const CLASS = 1;
  const FORWARD_REF = 11;
  const SIMPLE_MEMO = 15;
  const PERFORMED_WORK = 1;
  const components = new Set([FUNCTION, CLASS, FORWARD_REF, SIMPLE_MEMO]);
  const counts = { commits: 0, components: 0 };

  /** Components under `fiber` that rendered in this commit; a subtree whose child pointer is unchanged was skipped. */
  function rendered(fiber, isNew) {
    let sum = 0;
    const performed = (fiber.flags & PERFORMED_WORK) !== 0;
    if (components.has(fiber.tag) && (isNew || performed)) sum += 1;
    const before = isNew ? null : fiber.alternate;
    if (!isNew && before?.child === fiber.child) return sum;
    for (let child = fiber.child; child; child = child.sibling)
      sum += rendered(child, child.alternate === null);
    return sum;
  }

  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    checkDCE() {},
    inject: () => 1,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot(_id, root) {
      counts.commits += 1;
      counts.components += rendered(root.current, root.current.alternate === null);
    },
  };

  /** Commits and rendered components since the last call. */
  window.takeRenders = () => {
    const taken = { ...counts };
    counts.commits = 0;
    counts.components = 0;
    return taken;
  };
})();
