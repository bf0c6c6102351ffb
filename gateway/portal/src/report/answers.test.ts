import { describe, expect, it } from 'vitest';
import { answersFor, answerTo, isAnswer, withAnswers } from './answers';

const late = { check: 'D-01', reason: 'The wage office was closed.' };
const hours = { check: 'H-03', lineId: 'a', field: 'hours', reason: 'Started in the third week.' };

describe('S000-31 answers to remarks', () => {
  it('finds an answer by check, line and cell', () => {
    expect(answerTo({ check: 'H-03', lineId: 'a', field: 'hours' }, [late, hours])).toBe(hours.reason);
    expect(answerTo({ check: 'H-03', lineId: 'b', field: 'hours' }, [late, hours])).toBe('');
    expect(answerTo({ check: 'D-01' }, [late, hours])).toBe(late.reason);
  });

  it('replaces an answer and takes an emptied one back', () => {
    const changed = { ...hours, reason: 'Started on 18 May, see contract.' };
    expect(withAnswers([late, hours], [changed])).toEqual([late, changed]);
    expect(withAnswers([late, hours], [{ ...hours, reason: '' }])).toEqual([late]);
  });

  it('counts ten characters as an answer, blanks around them not', () => {
    expect(isAnswer('0123456789')).toBe(true);
    expect(isAnswer('  short   ')).toBe(false);
  });

  it('leaves answers of removed lines out', () => {
    expect(answersFor([late, hours], [{ lineId: 'b', workerNumber: '1', status: 'WORKED' }])).toEqual([late]);
  });
});
