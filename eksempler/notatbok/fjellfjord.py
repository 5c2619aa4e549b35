# %% [markdown]
# # Fjellfjord i en notatbok
#
# Her leses den oppdiktede kommunen Fjellfjord fra Python: Vi sjekker kjedene, finner mål ingen måler, tegner et tiltak, leser kjedene mot målingene og regner videre i pandas og polars.
# Alt er oppdiktet.
#
# Stå i mappen `eksempler/notatbok`. Installer `endringsteori` slik README sier, og så det notatboken selv bruker: `pip install jupyterlab pandas polars`.

# %% [markdown]
# ## Les
#
# `les` kaster ikke for feil i det noen har skrevet. Feilene står i `lest.funn`, og teorien er med så langt den lar seg bygge.
# Med en fast dag blir svarene like hver gang. Uten den gjelder dagen i dag.

# %%
from datetime import date

from endringsteori import graf, les, tabeller, tegn, valider, vurder

DAGEN = date(2026, 11, 21)

lest = les("../fjellfjord")
teori = lest.teori
print(len(teori.tiltak), "tiltak,", len(teori.mål), "mål,", len(lest.funn), "lesefeil")

# %% [markdown]
# ## Sjekk
#
# Hvert funn har en kode, og siden for regelen sier hva dere kan gjøre. `endringsteori forklar ET301` sier det samme.

# %%
funn = valider(lest, dato=DAGEN)
for ett in funn:
    print(ett.code, ett.severity, "–", ett.message)

# %% [markdown]
# ## Hva måles ikke, og hvem mangler?
#
# Grafen svarer på spørsmål om kjedene. Et mål er målt når en indikator måler det, eller et ledd som bidrar direkte til det, eller når alle delmålene er målt.

# %%
graph = graf(teori)
for mål in teori.mål:
    if not graph.measured(mål.id):
        print("Ingen måler:", mål.navn)

# %% [markdown]
# Arbeid som trenger noe ingen av tjenestene i tiltaket har, og tjenester som møtes uten å ha avtalt det:

# %%
for mangel in graph.means_lacking():
    har_det = ", ".join(graph.navn(tjeneste) for tjeneste in mangel.having) or "ingen"
    print(f"«{graph.navn(mangel.tiltak)}» mangler {graph.navn(mangel.virkemiddel)}")
    print(f"   Det har {har_det}.")
for bånd in graph.missing_ties():
    første, andre = (graph.navn(tjeneste) for tjeneste in bånd.services)
    print(f"{første} og {andre} møtes uten et samarbeid.")

# %% [markdown]
# ## Tegn
#
# En figur viser seg selv i en notatbok. Den har tittel, språk og en tekst for den som ikke ser den: `figur.tekst()`.

# %%
tegn(graph, tiltak="losen", dato=DAGEN)

# %% [markdown]
# ## Les kjedene mot målingene
#
# `vurder` sier hvor hvert ledd og mål står, og hvordan hver hypotese leses. Den sier ikke hva som er årsaken.

# %%
vurdering = vurder(graph, dato=DAGEN)
for ett_mål in vurdering.mål:
    print(f"{ett_mål.status.status:12} {graph.navn(ett_mål.mål)}")

# %% [markdown]
# ## Hva om?
#
# Hvilke mål står igjen uten noe som bærer dem, om en tjeneste blir borte? Her prøves tjenestene én om gangen.

# %%
for tjeneste in graph.open_services():
    faller = graph.falls_without(services=[tjeneste])
    if faller.goals:
        mål_som_faller = "; ".join(graph.navn(mål) for mål in faller.goals)
        print(f"Uten {graph.navn(tjeneste)}: {mål_som_faller}")

# %% [markdown]
# ## Tabeller
#
# `tabeller` legger teorien ut som flate rader, med id-er som kobler dem sammen. Små tall og personopplysninger er skjult. [Siden om tabellene](../../docs/tabeller.md) forklarer hver kolonne.

# %%
tabell = tabeller(graph, funn=funn, vurdering=vurdering)
for navn, rader in tabell:
    print(f"{len(rader):4} {navn}")

# %% [markdown]
# ### pandas
#
# `kolonner` gir en tabell de samme kolonnene også når den er tom. Her er hvor leddene står, tiltak for tiltak:

# %%
import pandas as pd

ledd = pd.DataFrame(tabell.ledd, columns=tabell.ledd.kolonner)
statuser = pd.DataFrame(tabell.statuser, columns=tabell.statuser.kolonner)
slått_sammen = ledd.merge(statuser[["id", "status"]], on="id")
pd.crosstab(slått_sammen["tiltak"], slått_sammen["status"])

# %% [markdown]
# ### polars
#
# polars må vite hva slags kolonner det er, for de første radene kan være tomme. `kolonner` er et skjema.
# Her er hypotesene i hvert tiltak, og hvor mange av dem som sier hvorfor:

# %%
import polars as pl

hypoteser = pl.DataFrame(tabell.hypoteser, schema=tabell.hypoteser.kolonner)
(
    hypoteser.drop_nulls("tiltak")
    .group_by("tiltak", maintain_order=True)
    .agg(
        pl.len().alias("hypoteser"),
        pl.col("fordi").is_not_null().sum().alias("med begrunnelse"),
    )
    .sort("hypoteser", descending=True, maintain_order=True)
)

# %% [markdown]
# ## Det neste
#
# - [Kom i gang, for utviklere](../../docs/kom-i-gang-utvikler.md)
# - [Vurdering](../../docs/vurdering.md): hvordan kjedene leses mot målingene
# - [Tabellene](../../docs/tabeller.md), kolonne for kolonne
