import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import { DownloadFigures } from '../../src/metrics/DownloadFigures';
import { exampleCharters } from '../../src/testing/examples';

const { quillmere } = exampleCharters;
const saved: { name: string; blob: Blob }[] = [];
const kept = { make: URL.createObjectURL, revoke: URL.revokeObjectURL };

beforeAll(async () => {
  await import('../../src/metrics/saveFigures');
  // jsdom has no object URLs, and no download of a link: both are watched here.
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click() {
    saved.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  };
  return () => {
    Object.assign(URL, { createObjectURL: kept.make, revokeObjectURL: kept.revoke });
  };
});
afterEach(() => saved.splice(0));

/** jsdom's blobs have no `text()` of their own. */
function textOf(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

it('saves the figures of the panel, or of some of its indicators', async () => {
  const some = quillmere.indicators?.slice(0, 1) ?? [];
  render(
    <MetricsPanelRoot charter={quillmere} now="2026-09-30" locale={en}>
      <DownloadFigures />
      <DownloadFigures indicators={some} />
    </MetricsPanelRoot>,
  );
  const [all, one] = screen.getAllByRole('button', { name: 'Download figures' });
  fireEvent.click(all as HTMLElement);
  expect(all?.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(all as HTMLElement);
  await waitFor(() => expect(saved).toHaveLength(1));
  await waitFor(() => expect(all?.hasAttribute('aria-disabled')).toBe(false));
  fireEvent.click(one as HTMLElement);
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ name }) => name)).toEqual(['figures-2026-09-30.csv', 'figures-2026-09-30.csv']);
  const lines = await Promise.all(
    saved.map(async ({ blob }) => (await textOf(blob)).trimEnd().split('\r\n').length),
  );
  const figures = (indicators: typeof some) =>
    indicators.reduce((sum, { series = [] }) => sum + series.length, 1);
  expect(lines).toEqual([figures(quillmere.indicators ?? []), figures(some)]);
});

it('has nothing to save without figures', async () => {
  render(
    <MetricsPanelRoot
      charter={{ schemaVersion: 1, id: 'c', indicators: [{ id: 'a' }] }}
      now="2026-09-30"
      locale={en}
    >
      <DownloadFigures />
    </MetricsPanelRoot>,
  );
  const button = screen.getByRole('button', { name: 'Download figures' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(saved).toHaveLength(0);
});
