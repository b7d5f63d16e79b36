import { describe, expect, it } from 'vitest';
import { packed } from '#test/handovers/open-package.ts';
import { workshopWithCourse } from '#test/support/course.ts';

describe('the read-me in a package', () => {
  it('is written for Notepad, names the course and the authority, and no candidate', async () => {
    const { workshop, courseId, number } = await workshopWithCourse();
    const { read } = await packed(workshop, courseId);
    const text = read('00_LAESMIG.txt').toString();
    expect([text.startsWith('\uFEFF'), /[^\r]\n/u.test(text)]).toEqual([true, false]);
    expect(text).toContain(number);
    expect(text).toContain('jobcentret');
    expect(text).not.toContain('Kragh');
    expect(text).not.toContain('EKSEMPEL');
  });

  it('says EKSEMPEL in a demo, and so does the manifest', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    workshop.host.isDemo = () => true;
    const { read, manifest } = await packed(workshop, courseId);
    expect([read('00_LAESMIG.txt').toString().includes('EKSEMPEL'), manifest.notice]).toEqual([true, 'EKSEMPEL']);
  });

  it('says nothing of a workbook that is not there', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { read } = await packed(workshop, courseId, { hasWorkbook: false });
    expect(read('00_LAESMIG.txt').toString()).not.toMatch(/xlsx|32\.767/u);
  });
});
