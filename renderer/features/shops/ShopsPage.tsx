import { useState } from 'react';
import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { LONGEST_NAME } from '../../../shared/model/shop-profile';
import { newShop } from '../../../shared/shops/learn';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { ShopsTable } from './ShopsTable';
import { TextCell } from '../../ui/TextCell';
import './shops.css';

/** 店铺档案: the shops that are known, what they are and by what their files are known. */
export function ShopsPage() {
  const { t } = useText();
  const { state, commands, go } = useStore();
  const [adding, setAdding] = useState(false);
  const { shops } = state;
  if (shops === null) return <Loading text={t('ui.shops.loading')} />;
  const isEmpty = shops.length === 0;
  return (
    <article className="shops">
      <PageTitle
        title={
          isEmpty ? t('ui.shops.name') : t('ui.shops.title', { count: formatCount(shops.length) })
        }
        note={isEmpty ? null : t('ui.shops.note')}
      >
        <Button
          className="button"
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('ui.shops.add')}
        </Button>
        <Button className="button" onPress={() => void commands.importShops()}>
          {t('ui.shops.import')}
        </Button>
        <Button className="button" isDisabled={isEmpty} onPress={() => void commands.exportShops()}>
          {t('ui.shops.export')}
        </Button>
        <Button
          className="button"
          onPress={() => {
            go({ name: 'taught' });
          }}
        >
          {t('ui.taught.name')}
        </Button>
      </PageTitle>
      {adding && (
        <AddShop
          onAdded={() => {
            setAdding(false);
          }}
        />
      )}
      {isEmpty ? (
        <EmptyState title={t('ui.shops.emptyTitle')} text={t('ui.shops.emptyText')}>
          <Button
            className="button primary"
            onPress={() => {
              go({ name: 'start' });
            }}
          >
            {t('ui.shops.toStart')}
          </Button>
        </EmptyState>
      ) : (
        <ShopsTable shops={shops} />
      )}
    </article>
  );
}

/** A name is all a new profile needs; the rest is filled in where it then stands. */
function AddShop({ onAdded }: { readonly onAdded: () => void }) {
  const { t } = useText();
  const { commands } = useStore();
  return (
    <div className="add-shop">
      <TextCell
        label={t('ui.shops.newShop')}
        value=""
        placeholder={t('ui.shops.newName')}
        maxLength={LONGEST_NAME}
        takesFocus
        commit={async (name) => {
          const error = await commands.saveShop(newShop(crypto.randomUUID(), name, null));
          if (error === null) onAdded();
          return error;
        }}
      />
    </div>
  );
}
