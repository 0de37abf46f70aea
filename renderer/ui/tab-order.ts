/** Whether buttons below can be reached with the Tab key; within a grid only those of the cell with the focus can. */
import { createContext } from 'react';

export const TabOrder = createContext(true);
