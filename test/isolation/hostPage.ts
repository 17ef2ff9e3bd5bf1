/** Kinds of elements that a host may have on its page, each with what it usually stands in. */
const kinds: Readonly<Record<string, string>> = {
  heading: '<h1>Portal</h1><h2>Team</h2><h3>Week</h3><h6>Note</h6>',
  paragraph: '<p>Some <b>bold</b>, <i>slanted</i>, <small>small</small> and <mark>marked</mark> text.</p>',
  link: '<p><a href="#there">A link</a></p>',
  'unordered list': '<ul><li>One<ul><li>Inner</li></ul></li></ul>',
  'ordered list': '<ol start="3"><li>Three</li></ol>',
  'description list': '<dl><dt>Term</dt><dd>Meaning</dd></dl>',
  quote: '<blockquote>Said <q>so</q></blockquote>',
  code: '<pre><code>run()</code></pre><kbd>K</kbd><samp>S</samp>',
  table:
    '<table><caption>Caption</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>',
  figure:
    '<figure><svg width="8" height="8"><rect width="8" height="8"/></svg><figcaption>Figure</figcaption></figure>',
  image: '<img alt="" width="4" height="4" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  button: '<button type="button">Press</button><button type="submit" disabled>No</button>',
  'text box': '<label>Name <input type="text" value="x"></label>',
  'number box': '<input type="number" value="1" aria-label="n">',
  'check box': '<input type="checkbox" checked aria-label="c"><input type="radio" aria-label="r">',
  slider: '<input type="range" aria-label="s">',
  'text area': '<textarea aria-label="t">text</textarea>',
  choice: '<select aria-label="o"><option>One</option></select>',
  fieldset: '<fieldset><legend>Legend</legend><input aria-label="f"></fieldset>',
  progress: '<progress value="0.4"></progress><meter value="0.4"></meter><output>4</output>',
  details: '<details open><summary>More</summary>Words</details>',
  landmarks:
    '<header>h</header><nav>n</nav><aside>a</aside><section>s</section><article>a</article><footer>f</footer>',
  rule: '<hr>',
  abbreviation: '<abbr title="Chief">CRO</abbr> <cite>c</cite> <dfn>d</dfn> <var>v</var>',
  changes: '<ins>in</ins> <del>out</del> <s>no</s> <u>u</u> <sub>1</sub><sup>2</sup>',
  address: '<address>Street</address><time datetime="2026-09-30">today</time>',
  custom: '<my-widget>custom</my-widget><span part="x" data-theme="dark" data-status="complete">span</span>',
};

/** The markup of a host's own page, in a column of a fixed width, before what is embedded. */
export const hostMarkup = `<div id="host" style="inline-size:600px">${Object.values(kinds).join('\n')}</div>`;
