import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zip } from '../factories/zip';
import { runCommand } from './run-command';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-pdf-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PDF of one page, its lines at these heights. */
function pdf(lines: readonly (readonly [string, number])[]): string {
  const content = lines.map(([text, top]) => `BT /F1 12 Tf 72 ${top} Td (${text}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  return `${file}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
}

async function read(content: string | Buffer): Promise<unknown> {
  const file = path.join(folder, 'report.pdf');
  writeFileSync(file, content, 'latin1');
  const { out } = await runCommand(['read', file]);
  return JSON.parse(out);
}

test('the text of a PDF, with its headline', async () =>
  expect(
    await read(
      pdf([
        ['Ministers meet in Geneva', 720],
        ['The two ministers met for an hour and', 690],
        ['agreed to meet again.', 676],
        ['Nothing was signed.', 648],
      ]),
    ),
  ).toMatchObject({
    title: 'Ministers meet in Geneva',
    text: 'Ministers meet in Geneva\n\nThe two ministers met for an hour and agreed to meet again.\n\nNothing was signed.',
  }));

const bytes = Buffer.from(pdf([['The ministers met in Geneva.', 720]]), 'latin1');
test.each([
  ['gzip', gzipSync(bytes)],
  ['a zip', zip([{ name: 'a.pdf', bytes }])],
  ['gzip in a zip', zip([{ name: 'a.pdf.gz', bytes: gzipSync(bytes) }])],
])('a PDF in %s', async (_, packed) =>
  expect(await read(packed)).toMatchObject({ text: 'The ministers met in Geneva.' }),
);

test('a broken one in a zip is named', async () =>
  expect(await read(zip([{ name: 'a.pdf', bytes: Buffer.from('%PDF-1.7') }]))).toMatchObject({
    error: { code: 'BAD_PDF', message: expect.stringMatching(/^a\.pdf: The PDF is damaged/) as string },
  }));

test.each([
  ['a page without text', pdf([]), 'NO_TEXT'],
  ['a PDF that is cut off', '%PDF-1.7\n1 0 obj', 'BAD_PDF'],
])('%s', async (_, content, code) => expect(await read(content)).toMatchObject({ error: { code } }));
