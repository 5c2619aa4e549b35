from datetime import date
import time
from hypothesis import given, settings
from strategies import sound_theory
from endringsteori import valider, dump
from rules.planted.reading import read
T=[0.0,0]
@settings(max_examples=100, deadline=None)
@given(sound_theory())
def test_sound(teori):
    t=time.perf_counter()
    r=read(teori,date(2026,11,21))
    T[0]+=time.perf_counter()-t; T[1]+=1
    assert r==set(), (r, dump(teori))
def test_time():
    print(T)
