import type { PathMark, Picture, TextMark } from './Picture';

/** Pixels of the file for each pixel of the screen. */
const SHARPNESS = 2;

/**
 * A picture as PNG, painted mark by mark: loading the SVG as an image would need a page that allows images from
 * everywhere.
 *
 * @throws Error when the browser gives no canvas of that size.
 */
export function picturePng(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * SHARPNESS);
  canvas.height = Math.ceil(picture.height * SHARPNESS);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas to paint a picture on.');
  pen.fillStyle = picture.background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const mark of picture.marks) {
    pen.save();
    pen.scale(SHARPNESS, SHARPNESS);
    pen.transform(...mark.matrix);
    if (mark.kind === 'path') paintPath(pen, mark);
    else paintText(pen, mark);
    pen.restore();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not make a PNG of the picture.'));
    }, 'image/png');
  });
}

function paintPath(pen: CanvasRenderingContext2D, mark: PathMark) {
  const path = new Path2D(mark.d);
  if (mark.fill !== 'none') {
    pen.globalAlpha = mark.fillOpacity;
    pen.fillStyle = mark.fill;
    pen.fill(path);
  }
  if (mark.stroke === 'none' || mark.strokeWidth === 0) return;
  setLine(pen, mark);
  pen.setLineDash([...mark.dash]);
  pen.lineCap = mark.cap as CanvasLineCap;
  pen.lineJoin = mark.join as CanvasLineJoin;
  pen.stroke(path);
}

function paintText(pen: CanvasRenderingContext2D, mark: TextMark) {
  pen.font = `${mark.weight} ${mark.size}px ${mark.family}`;
  pen.direction = mark.direction;
  pen.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  if (mark.stroke !== 'none' && mark.strokeWidth > 0) {
    setLine(pen, mark);
    pen.lineJoin = 'round';
    pen.strokeText(mark.text, mark.x, mark.y);
  }
  pen.globalAlpha = mark.fillOpacity;
  pen.fillStyle = mark.fill;
  pen.fillText(mark.text, mark.x, mark.y);
}

function setLine(pen: CanvasRenderingContext2D, { stroke, strokeOpacity, strokeWidth }: PathMark | TextMark) {
  pen.globalAlpha = strokeOpacity;
  pen.strokeStyle = stroke;
  pen.lineWidth = strokeWidth;
}
