import { CheckLine } from '#renderer/components/CheckLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import { clockIn, todayIn } from '#shared/calendar.ts';
import type { PackageReport } from '#shared/package-checks.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/package-checks/package-checks.module.css';

/** Whether the package is sound, and what it says of itself; lines of a list. */
export function PackageFacts({ report }: { report: PackageReport }) {
  const speak = useSpeak();
  const { about, faultCount, files, sha256 } = report;
  const facts = about && [
    [speak('packageChecks.course'), about.courseNumber],
    [
      speak('packageChecks.version'),
      speak('packageChecks.versionOf', {
        packageVersion: about.packageVersion,
        reportVersion: about.reportVersion,
      }),
    ],
    [speak('packageChecks.made'), `${shortDay(todayIn(about.createdAt))} ${clockIn(about.createdAt)}`],
    [speak('packageChecks.sender'), speak('packageChecks.senderOf', { name: about.sender, centre: about.centreName })],
    [speak('packageChecks.recipient'), about.recipient],
    [speak('packageChecks.sensitive'), about.sensitiveFields.join(', ') || speak('packageChecks.noSensitive')],
  ];
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
