import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/language';
import type { Toast } from './toast';
import { useStore } from './store';

/** How long a notice stays; errors stay until they are closed or the person moves on. */
const SHOWN_MS = 8000;

/** Notices at the foot of the window, read out as they come. */
export function Toasts() {
  const { state } = useStore();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {state.toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastView({ toast }: { readonly toast: Toast }) {
  const { t, say } = useText();
  const { dispatch, commands } = useStore();
  const { id, kind, undo } = toast;
  useEffect(() => {
    if (kind === 'error') return undefined;
    const timer = setTimeout(() => {
      dispatch({ type: 'dismiss', id });
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [dispatch, id, kind]);
  const close = () => {
    dispatch({ type: 'dismiss', id });
  };
  return (
    <div className="toast" data-kind={kind}>
      <p>
        {kind === 'undone' || kind === 'redone'
          ? t(`ui.${kind}`, { what: say(toast.message) })
          : say(toast.message)}
      </p>
      {undo !== null && (
        <Button
          className="button small"
          onPress={() => {
            void commands.undo(undo);
          }}
        >
          {t('ui.undo')}
        </Button>
      )}
      <Button className="button icon-only" aria-label={t('ui.close')} onPress={close}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
