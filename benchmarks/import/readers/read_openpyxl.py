import openpyxl
from measure import is_order_id, measure


def read(file, _encoding):
    book = openpyxl.load_workbook(file, read_only=True)
    rows = book.worksheets[0].iter_rows(values_only=True)
    return sum(1 for cells in rows if cells and is_order_id(cells[0]))


measure(read)
