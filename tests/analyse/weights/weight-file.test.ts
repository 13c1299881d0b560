import { WeightFile } from '../../../src/analyse/weights/weight-file';
import { joinSections } from '../../../tools/train/weights/write-weight-file';

const bytes = joinSections({ labels: Buffer.from('["a","ü"]'), empty: new Uint8Array(), last: Buffer.from([1, 2]) });

test('sections come back by name', () => {
  const file = WeightFile.read(bytes);
  expect(file.json('labels')).toEqual(['a', 'ü']);
  expect([...file.section('empty')]).toEqual([]);
  expect([...file.section('last')]).toEqual([1, 2]);
});

test('what is no weight file, is cut short or lacks a section says so', () => {
  expect(() => WeightFile.read(Buffer.from('GIF89a'))).toThrow('These are no NGW1 weights.');
  expect(() => WeightFile.read(bytes.subarray(0, bytes.length - 1))).toThrow('The weights are cut short.');
  expect(() => WeightFile.read(bytes).section('first')).toThrow('The weights have no section "first".');
});
