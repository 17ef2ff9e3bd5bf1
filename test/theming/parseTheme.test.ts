import { describe, expect, it } from 'vitest';
import { createTheme, parseTheme, themeVariables } from '../../src/theming';
import { ownTokens } from '../../src/theming/ownTokens';

const codes = (json: unknown) => parseTheme(json).issues.map(({ code, path }) => `${code} ${path}`);

describe('a theme from a file', () => {
  it('is what createTheme makes of it', () => {
    const options = {
      name: 'Fernway',
      brand: '#0f766e',
      radius: 'large',
      font: "'Noto Sans', sans-serif",
    } as const;
    const { ok, theme, issues } = parseTheme(JSON.parse(JSON.stringify(options)));
    expect([ok, issues]).toEqual([true, []]);
    expect(theme).toEqual(createTheme(options));
  });

  it('may be a stored result of createTheme', () => {
    const made = createTheme({ brand: '#eab308' });
    const { ok, theme } = parseTheme(JSON.parse(JSON.stringify(made)));
    expect(ok).toBe(true);
    expect(theme.dark).toEqual(made.dark);
  });

  it.each([null, undefined, 7, 'theme', [], () => {}])('is ours when the file holds %s', (json) => {
    const { ok, theme, issues } = parseTheme(json);
    expect(ok).toBe(false);
    expect(issues).toMatchObject([{ code: 'bad-value', path: '', expected: 'an object' }]);
    expect(theme.light.accent).toBe(ownTokens.light.accent);
  });
});

describe('what is refused', () => {
  it.each([
    ['#fff;}body{display:none', 'accent'],
    ['url(https://example.com/x.png)', 'accent'],
    ['expression(alert(1))', 'accent'],
    ['var(--secret)', 'accent'],
    ['#fff</style><script>', 'accent'],
    ['#fff\n;color:red', 'accent'],
    ['#ffff', 'accent'],
    ['rebeccapurple', 'accent'],
    ['0 0 0 1px url(x)', 'shadow'],
    ['0 0 0 1px #000; color: red', 'shadow'],
    ['rgb(0 0 0 / 2)', 'overlay'],
    ['Inter; background: url(x)', 'font'],
    ['Inter, url(x)', 'font-document'],
    ['"Inter', 'font'],
    ['Inter\\000041', 'font'],
    ['4px;', 'radius-1'],
    ['calc(1px * 9)', 'space-3'],
    ['-4px', 'space-1'],
    ['4', 'space-1'],
    ['99999px', 'control'],
    ['1h', 'motion'],
    [12, 'radius-1'],
    [null, 'accent'],
    [{ toString: 'x' }, 'accent'],
    [`#fff${' '.repeat(400)}`, 'accent'],
  ])('%j for %s', (value, token) => {
    const { ok, theme, issues } = parseTheme({ dark: { [token]: value } });
    expect(ok).toBe(false);
    expect(issues).toMatchObject([{ code: 'bad-value', path: `dark/${token}` }]);
    expect(issues[0]?.expected).toMatch(/such as/);
    expect(issues[0]?.value.length).toBeLessThanOrEqual(60);
    expect(theme.dark).toEqual(createTheme({}).dark);
  });

  it('names that are no tokens, in every place', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"brand":"#fff"},"constructor":{},"tokens":{"__proto__":"#fff","toString":"#fff","accent;x":"#fff"},"light":[],"onload":"x"}',
    );
    expect(codes(hostile)).toEqual([
      'unknown-key __proto__',
      'unknown-key constructor',
      'unknown-token tokens/__proto__',
      'unknown-token tokens/toString',
      'unknown-token tokens/accent;x',
      'bad-value light',
      'unknown-key onload',
    ]);
    expect(({} as { brand?: string }).brand).toBeUndefined();
    expect(parseTheme(hostile).theme.light).toEqual(createTheme({}).light);
  });

  it('no more than that: the rest of the file holds', () => {
    const { ok, theme } = parseTheme({
      brand: '#7e22ce',
      radius: 'huge',
      light: { ink: '#111111', nope: '1' },
    });
    expect(ok).toBe(false);
    expect(theme.light).toMatchObject({ accent: '#7e22ce', ink: '#111111', 'radius-2': '10px' });
  });
});

describe('what is taken', () => {
  it.each([
    ['shadow', 'none'],
    ['shadow', '0 2px 8px rgb(0 0 0 / 0.2), inset 0 0 0 1px #eee'],
    ['overlay', 'rgb(10 20 30 / 0.5)'],
    ['font', 'Söhne, "Noto Sans JP", ui-sans-serif'],
    ['space-3', '0'],
    ['text-2', '1rem'],
    ['motion', '0ms'],
  ])('%s: %s', (token, value) => {
    const { ok, theme } = parseTheme({ tokens: { [token]: value } });
    expect(ok).toBe(true);
    expect(theme.contrast[token as 'shadow']).toBe(value);
  });

  it('every value of our own', () => {
    const { light, dark, contrast, shape, sizes } = ownTokens;
    expect(codes({ light, dark, contrast, tokens: { ...shape, ...sizes } })).toEqual([]);
  });
});

describe('the variables', () => {
  it('are every token of the scheme; sizes that the theme leaves alone are ours again', () => {
    const theme = createTheme({ brand: '#0f766e', tokens: { 'space-3': '10px' } });
    const variables = themeVariables(theme, 'dark');
    const { light, shape, sizes } = ownTokens;
    const names = [light, shape, sizes].flatMap((set) => Object.keys(set)).map((name) => `--ec-${name}`);
    expect(Object.keys(variables).sort()).toEqual(names.sort());
    expect(variables['--ec-accent']).toBe(theme.dark.accent);
    expect(variables['--ec-space-3']).toBe('10px');
    expect(variables['--ec-control']).toBe('initial');
  });
});
