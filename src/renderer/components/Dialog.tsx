import { Modal } from '@mantine/core';
import { useEventListener } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from '#renderer/components/Dialog.module.css';

type DialogProps = {
  isOpen: boolean;
  /** Esc, the cross, or a click beside the dialog. */
  onClose: () => void;
  /** What is about to happen. */
  title: string;
  /** About whom. */
  subtitle?: ReactNode;
  /** Name of the cross: "Luk (Esc)". */
  closeLabel: string;
  /** Facts and choices, at the left. */
  children: ReactNode;
  /** What was checked, at the right: CheckLine elements, and a note below. */
  checks?: { title: string; lines: ReactNode; note?: ReactNode };
  /** One sentence that sums up, beside the buttons. */
  verdict?: ReactNode;
  /** Cancel first, then the filled button. Put data-autofocus on the safe one when something is destroyed. */
  actions: ReactNode;
  /** As wide as one with checks. */
  isWide?: boolean;
  /** Ctrl Enter does what the filled button does. */
  onConfirm?: () => void;
};

/** For what leaves the house or is hard to undo: facts left, checks right, one sentence of verdict beside the buttons. */
export function Dialog({
  isOpen,
  onClose,
  title,
  subtitle,
  closeLabel,
  children,
  checks,
  verdict,
  actions,
  isWide = false,
  onConfirm,
}: DialogProps) {
  // Mantine's Modal.Content takes an onKeyDown and forgets it, so the frame inside listens.
  const frame = useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onConfirm?.();
  });
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={checks === undefined && !isWide ? 600 : 1040}
      centered
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      yOffset={20}
    >
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <div ref={frame} className={classes.frame}>
          <Modal.Header className={classes.head}>
            <div>
              <Modal.Title>{title}</Modal.Title>
              {subtitle !== undefined && <p className={classes.subtitle}>{subtitle}</p>}
            </div>
            <Modal.CloseButton aria-label={closeLabel} title={closeLabel} />
          </Modal.Header>
          <Modal.Body className={classes.body} data-checks={checks !== undefined || undefined}>
            <div className={classes.facts}>{children}</div>
            {checks !== undefined && (
              <section className={classes.checks}>
                <h3>{checks.title}</h3>
                <ul>{checks.lines}</ul>
                {checks.note !== undefined && <div className={classes.note}>{checks.note}</div>}
              </section>
            )}
          </Modal.Body>
          <footer className={classes.foot}>
            <span className={classes.verdict}>{verdict}</span>
            {actions}
          </footer>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
