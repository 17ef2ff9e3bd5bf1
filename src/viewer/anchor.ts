/**
 * The `id` under which a viewer shows a part (`services`) or an item (`services/onboarding`), so that `#` and it lead
 * there: the path with dashes, behind the viewer's `idPrefix`. Services, audiences, priorities, parties, indicators and
 * links have one.
 */
export function charterAnchor(path: string, idPrefix = 'charter'): string {
  return `${idPrefix}-${path.replaceAll('/', '-')}`;
}
