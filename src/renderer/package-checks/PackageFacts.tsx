import { CheckLine } from '#renderer/components/CheckLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import { clockIn, todayIn } from '#shared/calendar.ts';
import type { PackageAbout, PackageReport } from '#shared/package-checks.ts';
import { period, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/package-checks/package-checks.module.css';

/** Whether the package is sound, and what it says of itself; lines of a list. */
export function PackageFacts({ report }: { report: PackageReport }) {
  const speak = useSpeak();
  const { about, faultCount, files, sha256 } = report;
  const facts = about && factsOf(about, speak);
  return (
    <>
      {faultCount === 0 ? (
        <CheckLine
          kind="ok"
          title={speak('packageChecks.sound')}
          note={speak('packageChecks.soundNote', { count: files.length })}
        />
      ) : (
        <CheckLine
          kind="fail"
          title={speak('packageChecks.unsound', { count: faultCount })}
          note={speak('packageChecks.unsoundNote')}
        />
      )}
      {facts === null && <CheckLine kind="fail" title={speak('packageChecks.noManifest')} />}
      {[...(facts ?? []), [speak('packageChecks.fingerprint'), sha256]].map(([label, value]) => (
        <li key={label} className={classes.fact}>
          <span>{label}</span>
          <bdi>{value}</bdi>
        </li>
      ))}
    </>
  );
}

function factsOf(about: PackageAbout, speak: Speak): (readonly [label: string, value: string])[] {
  const common = [
    [speak('packageChecks.made'), `${shortDay(todayIn(about.createdAt))} ${clockIn(about.createdAt)}`],
    [speak('packageChecks.sender'), speak('packageChecks.senderOf', { name: about.sender, centre: about.centreName })],
    [speak('packageChecks.recipient'), about.recipient],
  ] as const;
  const { packageVersion } = about;
  switch (about.kind) {
    case 'course':
      return [
        [speak('packageChecks.course'), about.courseNumber],
        [
          speak('packageChecks.version'),
          speak('packageChecks.versionOf', { packageVersion, reportVersion: about.reportVersion }),
        ],
        ...common,
        [speak('packageChecks.sensitive'), about.sensitiveFields.join(', ') || speak('packageChecks.noSensitive')],
      ];
    case 'aggregate':
      return [
        [speak('packageChecks.kind'), speak('packageChecks.kindCounts')],
        [speak('packageChecks.period'), period(about.from, about.to, speak)],
        [speak('packageChecks.version'), String(packageVersion)],
        ...common,
      ];
  }
}
