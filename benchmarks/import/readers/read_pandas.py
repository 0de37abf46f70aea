import pandas
from measure import is_order_id, measure


def read(file, encoding):
    if file.endswith(".csv"):
        table = pandas.read_csv(file, dtype=str, encoding=encoding)
    else:
        table = pandas.read_excel(file, dtype=str, engine="openpyxl")
    return int(table.iloc[:, 0].map(is_order_id).sum())


measure(read)
