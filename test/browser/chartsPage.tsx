import { createRoot } from 'react-dom/client';
import { IntlProvider } from '../../src';
import { ar } from '../../src/i18n/ar';
import { en } from '../../src/i18n/en';
import { LagChart, LeadLagChart, ScatterChart } from '../../src/metrics';
import { exampleCharters } from '../../src/testing';

/** Charts as a host shows them under a strict policy: `?count=30` for many of one kind, `?host=canvas` for a host's own, `?locale=ar`. */
const options = new URLSearchParams(location.search);
const { quillmere } = exampleCharters;
const link = quillmere.links?.[0] ?? { id: 'none' };
const named = {
  ...quillmere,
  indicators: quillmere.indicators?.map((one) =>
    one.id === link.leadingId ? { ...one, label: 'Coaching <b>&</b> "more"' } : one,
  ),
};
const figures = { charter: named, link, asOf: '2026-09-30' };
const hosts: Record<string, () => unknown> = {
  canvas: () => <canvas data-host-chart="" width={100} height={100} />,
  svg: () => <svg data-host-chart="" width={100} height={100} aria-hidden="true" />,
  nothing: () => undefined,
  fails: () => {
    throw new Error('The drawing of the host fails.');
  },
};
const renderChart = hosts[options.get('host') ?? ''] as never;
const count = Number(options.get('count') ?? 0);
const locale = options.get('locale') === 'ar' ? ar : en;

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <IntlProvider locale={locale}>
      <div
        className="ec-root"
        lang={locale.code}
        dir={locale.dir}
        data-theme={options.get('theme') ?? undefined}
      >
        {count > 0 ? (
          Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: many times the same
            <LeadLagChart key={index} {...figures} />
          ))
        ) : (
          <>
            <LeadLagChart {...figures} renderChart={renderChart} />
            <LagChart {...figures} />
            <ScatterChart {...figures} />
          </>
        )}
      </div>
    </IntlProvider>,
  );
