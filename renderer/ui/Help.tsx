import { use } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon';
import { useText } from './language';
import { TabOrder } from './tab-order';

/** The "?" beside a term, which explains it in one sentence. */
export function Help({ term, text }: { readonly term: string; readonly text: string }) {
  const { t } = useText();
  const isInTabOrder = use(TabOrder);
  const label = t('ui.help', { term });
  return (
    <DialogTrigger>
      <Button className="help" aria-label={label} excludeFromTabOrder={!isInTabOrder}>
        <Icon name="help" size={12} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="help-text" aria-label={label}>
          {text}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
