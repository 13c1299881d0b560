import type { Baseline } from '../../../tools/eval/baseline';
import { renderCalibration, renderErrors, renderFigures } from '../../../tools/eval/report';
import { count, percent } from '../../../tools/eval/score';

describe('figures', () => {
  const line = (value: number, before?: number) => {
    const baseline: Baseline = before === undefined ? {} : { 'news names F1': before };
    return renderFigures([percent('news', 'names F1', value / 100, 50)], baseline).split('\n')[1];
  };

  test.each([
    ['without a baseline', 80, undefined, 'news    names F1  80.0   new     50'],
    ['as before', 80, 80, 'news    names F1  80.0           50'],
    ['better', 81.5, 80, 'news    names F1  81.5   +1.5    50'],
    ['worse', 79.5, 80, 'news    names F1  79.5   -0.5    50'],
  ])('%s', (_, value, before, expected) => expect(line(value, before)).toBe(expected));

  it('prints counts whole', () => {
    expect(renderFigures([count('case', 'quotes found', 13, 15)], {})).toContain(
      'quotes found  13     new     15',
    );
  });

  it('sets what others published beside ours', () => {
    expect(renderFigures([percent('polnear', 'cue exact F1', 0.8, 9)], {})).toContain('CRF 53.4, BERT 75.3');
  });
});

test('calibration in columns', () => {
  const band = { what: 'quote', from: 0.8, to: 1, findings: 40, confidence: 0.912, right: 0.875 };
  expect(renderCalibration([band])).toBe(
    ['finding  confidence  findings  mean  right', 'quote    0.8-1.0     40        0.91  0.88'].join('\n'),
  );
});

describe('errors', () => {
  const errors = (kind: string, number: number) =>
    Array.from({ length: number }, (_, at) => ({ kind, example: `${kind} ${at}` }));

  it('begins with the commonest kind', () => {
    expect(renderErrors([...errors('missed', 1), ...errors('extra', 2)])).toBe(
      ['2 × extra', '    extra 0', '    extra 1', '1 × missed', '    missed 0'].join('\n'),
    );
  });

  it('shows a few of each kind, from all over the corpus', () => {
    expect(renderErrors(errors('missed', 9), 3)).toBe(
      ['9 × missed', '    missed 0', '    missed 3', '    missed 6'].join('\n'),
    );
  });

  it('is silent where there are none', () => expect(renderErrors([])).toBe(''));
});
