import { Notifications } from '@mantine/notifications';
import classes from '#renderer/components/Toasts.module.css';

const shownFor = 8000;

/** Where toasts appear: bottom left of the work area. Mounted once, inside MantineProvider; a screen reader hears it without being interrupted. */
export function Toasts() {
  return (
    <output>
      <Notifications
        withinPortal={false}
        position="bottom-left"
        autoClose={shownFor}
        limit={1}
        transitionDuration={0}
        containerWidth={640}
        className={classes.place}
        renderNotification={(toast) => <div className={classes.toast}>{toast.message}</div>}
      />
    </output>
  );
}
